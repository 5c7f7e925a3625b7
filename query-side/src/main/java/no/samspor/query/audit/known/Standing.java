package no.samspor.query.audit.known;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseAssigned;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.CaseTakenBackFromGrensegruppe;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * What the case's own events say of it.
 *
 * @param liftedTo the body that has been asked and has not answered
 * @param outcome there when it is closed
 */
public record Standing(
        String number,
        String title,
        List<String> themes,
        String area,
        @Nullable AgeBand ages,
        Headcount headcount,
        Level level,
        BodyId body,
        UserId owner,
        @Nullable LocalDate deadline,
        @Nullable BodyId liftedTo,
        @Nullable CaseOutcome outcome,
        int notes) {

    static @Nullable Standing after(@Nullable Standing before, CaseEvent event) {
        if (event instanceof CaseOpened opened) {
            return opened(opened);
        }
        return before == null ? null : before.then(event);
    }

    private static Standing opened(CaseOpened e) {
        return new Standing(
                e.number(),
                ShownText.of(e.title()),
                e.themes(),
                e.area(),
                e.ages(),
                e.headcount(),
                e.level(),
                e.body(),
                e.owner(),
                null,
                null,
                null,
                0);
    }

    private Standing then(CaseEvent event) {
        return switch (event) {
            case CaseOpened e -> opened(e);
            case NoteAdded e -> with(level, body, owner, deadline, liftedTo, outcome, notes + 1);
            case CaseAssigned e -> with(level, body, e.owner(), e.deadline(), liftedTo, outcome, notes);
            case CaseEscalated e -> with(level, body, owner, deadline, e.toBody(), outcome, notes);
            case EscalationAccepted e -> with(e.level(), e.body(), owner, deadline, null, outcome, notes);
            case CaseReturned e -> with(e.toLevel(), e.toBody(), owner, deadline, null, outcome, notes);
            case EscalationRecalled e -> with(e.toLevel(), e.toBody(), owner, deadline, null, outcome, notes);
            case CaseDelegated e -> with(e.toLevel(), e.toBody(), owner, e.deadline(), null, outcome, notes);
            case CaseClosed e -> with(level, body, owner, deadline, liftedTo, e.outcome(), notes);
            case CaseReopened e -> with(level, body, owner, deadline, liftedTo, null, notes);
            case CaseBroughtToGrensegruppe e -> this;
            case GrensegruppeAnswered e -> this;
            case CaseTakenBackFromGrensegruppe e -> this;
        };
    }

    private Standing with(
            Level atLevel,
            BodyId inBody,
            UserId by,
            @Nullable LocalDate until,
            @Nullable BodyId asked,
            @Nullable CaseOutcome ended,
            int written) {
        return new Standing(
                number, title, themes, area, ages, headcount, atLevel, inBody, by, until, asked, ended, written);
    }
}
