package no.samspor.query.audit.sentence;

import java.time.LocalDate;
import no.samspor.kernel.casework.CaseAssigned;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.CaseTakenBackFromGrensegruppe;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.kernel.casework.NoteAdded;
import org.jspecify.annotations.Nullable;

/** What happens to a case, in words. */
final class CaseWords {

    private CaseWords() {}

    static Words of(CaseEvent event, Phrases say) {
        return switch (event) {
            case CaseOpened e ->
                Words.key("CaseOpened", say.body(e.body()), say.level(e.level()), say.person(e.owner()))
                        .saying(say.label("reason"), e.reason())
                        .saying(say.label("title"), e.title());
            case NoteAdded e -> Words.plain("NoteAdded").saying(say.label("note"), e.text());
            case CaseAssigned e ->
                Words.plain("CaseAssigned", say.person(e.owner()), deadline(e.deadline(), say))
                        .saying(say.label("reason"), e.reason());
            case CaseEscalated e ->
                Words.key("CaseEscalated", say.body(e.fromBody()), say.body(e.toBody()), say.person(e.signedBy()))
                        .saying(say.label("question"), e.question())
                        .saying(say.label("reason"), e.reason())
                        .saying(say.label("summary"), e.summary());
            case EscalationAccepted e -> Words.plain("EscalationAccepted", say.body(e.body()));
            case CaseReturned e ->
                Words.key("CaseReturned", say.body(e.toBody())).saying(say.label("reason"), e.reason());
            case EscalationRecalled e ->
                Words.plain("EscalationRecalled", say.body(e.toBody())).saying(say.label("reason"), e.reason());
            case CaseDelegated e ->
                Words.key("CaseDelegated", say.body(e.fromBody()), say.body(e.toBody()), deadline(e.deadline(), say))
                        .saying(say.label("mandate"), e.mandate());
            case CaseClosed e ->
                Words.key("CaseClosed", say.value(e.outcome())).saying(say.label("reason"), e.reason());
            case CaseReopened e -> Words.key("CaseReopened").saying(say.label("reason"), e.reason());
            case CaseBroughtToGrensegruppe e ->
                Words.key("CaseBroughtToGrensegruppe", say.body(e.grensegruppe()), say.person(e.signedBy()))
                        .saying(say.label("question"), e.question())
                        .saying(say.label("reason"), e.reason())
                        .saying(say.label("summary"), e.summary());
            case GrensegruppeAnswered e ->
                Words.key("GrensegruppeAnswered", say.body(e.grensegruppe())).saying(say.label("answer"), e.answer());
            case CaseTakenBackFromGrensegruppe e ->
                Words.plain("CaseTakenBackFromGrensegruppe", say.body(e.grensegruppe()))
                        .saying(say.label("reason"), e.reason());
        };
    }

    private static String deadline(@Nullable LocalDate day, Phrases say) {
        return say.ifAny("sentence.with-deadline", day == null ? null : say.day(day));
    }
}
