package no.samspor.query.concern.file;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.step.Facts;
import no.samspor.query.audit.step.Field;
import no.samspor.query.audit.step.MatterFacts;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** A concern field by field, as its page has it. */
@Component
class ConcernFacts implements MatterFacts {

    private final Concerns concerns;

    ConcernFacts(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.CONCERN;
    }

    @Override
    public List<String> views() {
        return List.of(ConcernProjection.NAME, ConcernStepsProjection.NAME, ConcernCasesProjection.NAME);
    }

    @Override
    public Facts of(Viewer viewer, UUID id, Phrases say) {
        var facts = new Facts();
        concerns.find(id, viewer)
                .ifPresent(concern -> facts.say(Field.STATUS, say.text("concern.state." + concern.state()))
                        .say(Field.REPORTER, concern.reporter().name())
                        .say(Field.BODY, concern.service().name())
                        .say(Field.SEEN, concern.seen())
                        .say(Field.DAY, concern.seenOn(), say::day)
                        .say(Field.DONE, concern.doneSoFar())
                        .say(Field.GROUND, concern.legalGround(), LegalGround::text)
                        .say(
                                Field.THEMES,
                                say.list(concern.themes().stream()
                                        .map(Named::name)
                                        .toList()))
                        .say(Field.AREA, concern.area().name())
                        .say(Field.EXTENT, say.value(concern.headcount()) + ", " + say.ages(concern.ages()))
                        .say(Field.SEVERITY, say.text("concern.severity." + concern.severity()))
                        .say(
                                Field.CASES,
                                say.list(concern.cases().stream()
                                        .map(LinkedCase::number)
                                        .toList()))
                        .say(Field.ANSWER_DUE, concern.answerDueOn(), say::day)
                        .say(Field.ANSWERED, concern.answeredOn(), say::day));
        return facts;
    }
}
