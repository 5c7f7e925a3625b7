package no.samspor.query.audit.known;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.GoalLinked;
import no.samspor.kernel.tiltak.IndicatorMeasured;
import no.samspor.kernel.tiltak.IndicatorSet;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.ResourcesCommitted;
import no.samspor.kernel.tiltak.ResourcesWithdrawn;
import no.samspor.kernel.tiltak.TargetGroupDescribed;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakRejected;
import no.samspor.kernel.tiltak.TiltakReminded;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;

/** A tiltak as known. Its money in whole øre. */
public record TiltakAsKnown(
        String title, BodyId responsible, State state, long setAsideOre, long grantedOre, long spentOre) {

    /** How far it has come. */
    public enum State {
        /** A decision asks for it. */
        ASKED_FOR,
        PROPOSED,
        APPROVED,
        REJECTED,
        RUNNING,
        EVALUATED,
        ENDED,
        ANCHORED
    }

    /** Those there were, and those that this event asks for. */
    static Map<UUID, TiltakAsKnown> askedFor(Map<UUID, TiltakAsKnown> before, DecisionEvent event) {
        if (!(event instanceof DecisionMade made) || made.result() != DecisionResult.ADOPTED) {
            return before;
        }
        var after = new LinkedHashMap<>(before);
        for (var asked : made.proposal().tiltak()) {
            after.putIfAbsent(
                    asked.tiltak().value(),
                    new TiltakAsKnown(
                            ShownText.of(asked.title()),
                            asked.responsible(),
                            State.ASKED_FOR,
                            ore(asked.amountOre()),
                            0,
                            0));
        }
        return after;
    }

    static @Nullable TiltakAsKnown after(@Nullable TiltakAsKnown before, TiltakEvent event) {
        if (event instanceof TiltakProposed e) {
            return new TiltakAsKnown(
                    ShownText.of(e.title()), e.responsible(), State.PROPOSED, ore(e.amountOre()), 0, 0);
        }
        return before == null ? null : before.then(event);
    }

    private TiltakAsKnown then(TiltakEvent event) {
        return switch (event) {
            case TiltakProposed e -> in(State.PROPOSED);
            case TiltakApproved e -> in(State.APPROVED);
            case TiltakRejected e -> in(State.REJECTED);
            case TiltakStarted e -> in(State.RUNNING);
            case TiltakAdjusted e -> this;
            case TiltakEvaluated e -> in(State.EVALUATED);
            case TiltakEnded e -> in(State.ENDED);
            case TiltakAnchored e -> in(State.ANCHORED);
            case FundingApplied e -> this;
            case FundingGranted e -> money(grantedOre + e.amountOre(), spentOre);
            case FundingRefused e -> this;
            case FundingSpent e -> money(grantedOre, spentOre + e.amountOre());
            case FundingReported e -> this;
            case TargetGroupDescribed e -> this;
            case ResourcesCommitted e -> this;
            case ResourcesWithdrawn e -> this;
            case GoalLinked e -> this;
            case IndicatorSet e -> this;
            case IndicatorMeasured e -> this;
            case TiltakReminded e -> this;
            case PackageRepeated e -> this;
        };
    }

    private TiltakAsKnown in(State other) {
        return new TiltakAsKnown(title, responsible, other, setAsideOre, grantedOre, spentOre);
    }

    private TiltakAsKnown money(long granted, long spent) {
        return new TiltakAsKnown(title, responsible, state, setAsideOre, granted, spent);
    }

    private static long ore(@Nullable Long amount) {
        return amount == null ? 0 : amount;
    }
}
