package no.samspor.query.plan.report;

import java.util.List;
import java.util.UUID;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.step.Facts;
import no.samspor.query.audit.step.Field;
import no.samspor.query.audit.step.MatterFacts;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.decision.register.DecisionRegister;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Component;

/** An årsrapport field by field and part by part, as its page has it. */
@Component
class ReportFacts implements MatterFacts {

    private final Reports reports;
    private final DecisionRegister decisions;
    private final Dates dates;

    ReportFacts(Reports reports, DecisionRegister decisions, Dates dates) {
        this.reports = reports;
        this.decisions = decisions;
        this.dates = dates;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.REPORT;
    }

    @Override
    public List<String> views() {
        return List.of(ReportProjection.NAME, "decision-register");
    }

    @Override
    public Facts of(Viewer viewer, UUID id, Phrases say) {
        var facts = new Facts();
        reports.find(viewer, id).ifPresent(report -> {
            facts.say(Field.STATUS, say.text("report.stage." + report.stage()))
                    .say(Field.BODY, report.body().name())
                    .say(Field.YEARS, String.valueOf(report.year()))
                    .say(
                            Field.DECISION,
                            decisions.number(viewer, report.decision()).orElse(null))
                    .say(Field.FIGURES, say.text("audit.report.figures", dates.moment(report.frozenOn())))
                    .say(Field.LIES_BEFORE, report.liesBefore(), Named::name)
                    .say(Field.SUBMITTED, say.by(report.submittedBy(), report.submittedOn()))
                    .say(Field.COMMENT, report.comment())
                    .say(Field.APPROVED, say.by(report.approvedBy(), report.approvedOn()));
            for (var section : report.sections()) {
                var name = section.section().name();
                facts.each(
                        Field.SECTION,
                        name,
                        Facts.ifAny(section.text(), text -> Facts.lines(say.text("report.section." + name), text)));
            }
        });
        return facts;
    }
}
