package no.samspor.query.audit.sentence;

import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.concern.ConcernLeftUnread;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import no.samspor.kernel.concern.Observation;

/** What happens to a concern, in words. */
final class ConcernWords {

    private ConcernWords() {}

    static Words of(ConcernEvent event, Phrases say) {
        return switch (event) {
            case ConcernRegistered e ->
                observed(Words.key("ConcernRegistered", particulars(e.observation(), say)), e.observation(), say);
            case ConcernCorrected e ->
                observed(
                        Words.plain("ConcernCorrected", particulars(e.observation(), say))
                                .saying(say.label("reason"), e.reason()),
                        e.observation(),
                        say);
            case ConcernReceived e -> Words.plain("ConcernReceived");
            case ConcernLeftUnread e -> Words.plain("ConcernLeftUnread", say.day(e.dueOn()), say.people(e.to()));
            case MoreInformationAsked e ->
                Words.plain("MoreInformationAsked").saying(say.label("question"), e.question());
            case MoreInformationGiven e ->
                Words.plain("MoreInformationGiven").saying(say.label("answer"), e.information());
            case ConcernLinkedToCase e -> Words.plain("ConcernLinkedToCase");
            case ConcernClosed e ->
                Words.plain("ConcernClosed", say.value(e.closingReason())).saying(say.label("reason"), e.reason());
            case ConcernWithdrawn e -> Words.plain("ConcernWithdrawn").saying(say.label("reason"), e.reason());
            case ConcernAnswerDue e -> Words.plain("ConcernAnswerDue", say.day(e.dueOn()), say.value(e.cause()));
            case ConcernAnswered e -> Words.plain("ConcernAnswered").saying(say.label("answer"), e.answer());
        };
    }

    private static Object[] particulars(Observation seen, Phrases say) {
        return new Object[] {
            say.themes(seen.themes()),
            say.area(seen.area()),
            say.value(seen.headcount()),
            say.ages(seen.ages()),
            say.value(seen.severity())
        };
    }

    private static Words observed(Words words, Observation seen, Phrases say) {
        return words.saying(say.label("seen"), seen.seen()).saying(say.label("done"), seen.doneSoFar());
    }
}
