package no.samspor.query.inbox;

import static no.samspor.query.inbox.TaskKind.ANSWER_CONCERN;
import static no.samspor.query.inbox.TaskKind.GIVE_INFORMATION;
import static no.samspor.query.inbox.TaskKind.READ_INFORMATION;
import static no.samspor.query.inbox.TaskKind.RECEIVE_CONCERN;
import static no.samspor.query.inbox.TaskKind.REMIND_OF_CONCERN;
import static no.samspor.query.inbox.TaskKind.SETTLE_CONCERN;

import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
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

/** What a concern asks of people. */
final class ConcernTasks {

    private ConcernTasks() {}

    static void fold(ConcernEvent event, UUID concern, Desk desk) {
        switch (event) {
            case ConcernRegistered registered -> registered(registered, concern, desk);
            case ConcernCorrected corrected -> seen(corrected.observation(), concern, desk);
            case ConcernLeftUnread unread -> leftUnread(unread, concern, desk);
            case ConcernReceived received -> {
                desk.close(concern, RECEIVE_CONCERN);
                read(concern, desk);
                desk.open(SETTLE_CONCERN, concern, desk.day().plusWeeks(1));
            }
            case MoreInformationAsked asked -> {
                desk.close(concern, READ_INFORMATION);
                var reporter = desk.subject(concern).person;
                desk.openForPerson(
                        GIVE_INFORMATION, concern, reporter, desk.day().plusWeeks(1));
            }
            case MoreInformationGiven given -> {
                desk.close(concern, GIVE_INFORMATION);
                desk.open(READ_INFORMATION, concern, desk.day().plusDays(3));
            }
            case ConcernLinkedToCase linked -> desk.close(concern, RECEIVE_CONCERN, SETTLE_CONCERN, READ_INFORMATION);
            case ConcernClosed closed ->
                desk.close(concern, RECEIVE_CONCERN, SETTLE_CONCERN, READ_INFORMATION, GIVE_INFORMATION);
            case ConcernWithdrawn withdrawn -> {
                desk.close(
                        concern, RECEIVE_CONCERN, SETTLE_CONCERN, READ_INFORMATION, GIVE_INFORMATION, ANSWER_CONCERN);
                read(concern, desk);
            }
            case ConcernAnswerDue due -> desk.open(ANSWER_CONCERN, concern, due.dueOn());
            case ConcernAnswered answered -> desk.close(concern, ANSWER_CONCERN);
        }
    }

    private static void registered(ConcernRegistered event, UUID concern, Desk desk) {
        var subject = desk.subject(concern);
        subject.number = event.number();
        subject.level = Level.UTFORENDE;
        subject.person = event.reporter().value();
        subject.body = event.service().value();
        desk.keep(subject);
        seen(event.observation(), concern, desk);
    }

    private static void seen(Observation observation, UUID concern, Desk desk) {
        var subject = desk.subject(concern);
        subject.themes = observation.themes().toArray(String[]::new);
        subject.area = observation.area();
        desk.keep(subject);
        desk.open(RECEIVE_CONCERN, concern, observation.severity().receiveBy(desk.recordedOn()));
    }

    private static void leftUnread(ConcernLeftUnread event, UUID concern, Desk desk) {
        var subject = desk.subject(concern);
        subject.people = event.to().stream().map(UserId::value).toArray(UUID[]::new);
        desk.keep(subject);
        for (var standin : subject.people) {
            desk.openForEachPerson(REMIND_OF_CONCERN, concern, standin, event.dueOn());
        }
    }

    private static void read(UUID concern, Desk desk) {
        desk.closeEach(concern, REMIND_OF_CONCERN, desk.subject(concern).people);
    }
}
