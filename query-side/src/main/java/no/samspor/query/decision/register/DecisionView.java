package no.samspor.query.decision.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.decision.CirculationAnswer;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A decision, whole. The body decided it ({@code item.body}), the koordinator recorded it ({@code recordedBy}).
 *
 * @param present those who were there, of {@code membersInAll}; in a circulation those who answered
 * @param voices who was asked, answered or dissented, and in what words
 * @param outcome what the responsible service says came of it
 * @param endReason why it was superseded or revoked, or the round closed
 */
public record DecisionView(
        DecisionItem item,
        @Nullable DecisionWay way,
        @Nullable DecisionResult result,
        DecisionKind kind,
        String text,
        String reason,
        boolean statutory,
        @Nullable String legalGround,
        @Nullable String meeting,
        @Nullable AgendaPlace at,
        @Nullable String mandate,
        List<Named> present,
        int membersInAll,
        @Nullable LocalDate answerBy,
        Instant recordedAt,
        Named recordedBy,
        String recordedAs,
        @Nullable LocalDate confirmedOn,
        @Nullable Named confirmedBy,
        List<Receiver> receivers,
        List<Voice> voices,
        @Nullable LocalDate carriedOutOn,
        @Nullable Named carriedOutBy,
        @Nullable String outcome,
        @Nullable LocalDate endedOn,
        @Nullable DecisionItem supersededBy,
        @Nullable String endReason) {

    /** A body that it was carried to. */
    public record Receiver(
            Named body,
            LocalDate toldOn,
            @Nullable String message,
            LocalDate acknowledgeBy,
            @Nullable LocalDate remindedOn,
            @Nullable LocalDate acknowledgedOn,
            @Nullable Named acknowledgedBy) {}

    /** @param answered whether they have answered, in a circulation */
    public record Voice(
            Named member,
            @Nullable CirculationAnswer answer,
            boolean answered,
            @Nullable String text) {}

    /** Those who were told and have not acknowledged. */
    public List<Receiver> owing() {
        return receivers.stream()
                .filter(receiver -> receiver.acknowledgedOn() == null)
                .toList();
    }

    /** How many have answered, in a circulation. */
    public long answers() {
        return voices.stream().filter(Voice::answered).count();
    }

    /** Who disagreed, in their words. */
    public List<Voice> dissent() {
        return voices.stream()
                .filter(voice -> voice.text() != null && (voice.answer() != CirculationAnswer.TO_MEETING))
                .toList();
    }

    /** The id of the case that it answers. */
    public @Nullable UUID aboutCase() {
        return item.aboutCase();
    }
}
