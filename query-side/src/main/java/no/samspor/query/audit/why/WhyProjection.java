package no.samspor.query.audit.why;

import java.util.UUID;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.tiltak.GoalLinked;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.query.audit.why.WhyLineRow.Kind;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import org.springframework.stereotype.Component;

/** Draws a line from what came of something to what it came of. */
@Component
@Folds({
    ConcernLinkedToCase.class,
    DecisionMade.class,
    TiltakProposed.class,
    TiltakApproved.class,
    GoalLinked.class,
    GoalSet.class
})
class WhyProjection extends Projection {

    static final String NAME = "why";

    WhyProjection() {
        super(NAME, WhyLineRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        var lines = new Lines(recorded, rows);
        switch (recorded.event()) {
            case ConcernLinkedToCase e ->
                lines.draw(e.caseId().value(), Kind.CASE, e.concern().value(), Kind.CONCERN);
            case DecisionMade e -> {
                if (e.proposal().caseId() != null) {
                    lines.draw(
                            e.decision().value(),
                            Kind.DECISION,
                            e.proposal().caseId().value(),
                            Kind.CASE);
                }
                if (e.at() != null) {
                    lines.draw(
                            e.decision().value(),
                            Kind.DECISION,
                            e.at().meeting().value(),
                            Kind.MEETING);
                }
            }
            case TiltakProposed e -> {
                if (e.decision() != null) {
                    lines.draw(e.tiltak().value(), Kind.TILTAK, e.decision().value(), Kind.DECISION);
                }
                if (e.caseId() != null) {
                    lines.draw(e.tiltak().value(), Kind.TILTAK, e.caseId().value(), Kind.CASE);
                }
            }
            case TiltakApproved e -> {
                if (e.decision() != null) {
                    lines.draw(e.tiltak().value(), Kind.TILTAK, e.decision().value(), Kind.DECISION);
                }
            }
            case GoalLinked e ->
                lines.draw(e.tiltak().value(), Kind.TILTAK, e.goal().value(), Kind.GOAL);
            case GoalSet e -> lines.draw(e.goal().value(), Kind.GOAL, e.plan().value(), Kind.PLAN);
            default -> {}
        }
    }

    private record Lines(Recorded recorded, Rows rows) {

        void draw(UUID of, Kind ofKind, UUID behind, Kind behindKind) {
            var row = new WhyLineRow();
            row.id = of + ":" + behind;
            row.kommune = recorded.trace().actor().kommune().value();
            row.thing = of;
            row.thingKind = ofKind;
            row.behind = behind;
            row.behindKind = behindKind;
            rows.save(row);
        }
    }
}
