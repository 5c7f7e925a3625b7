package no.samspor.command.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.casework.LiftedCases;
import no.samspor.command.decision.MeetingDecisions;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.Guest;
import no.samspor.kernel.meeting.InvitationSent;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that the tests are about: of the koordineringsgruppe with four seats – Marit records, Siri leads, Amal is
 * the deputy, Per is a member – with an item about a lifted case and another about nothing that Samspor knows.
 */
final class MeetingGiven {

    static final MeetingId MEETING = new MeetingId(new UUID(6, 1));
    static final AgendaItemId FIRST = new AgendaItemId(new UUID(6, 11));
    static final AgendaItemId SECOND = new AgendaItemId(new UUID(6, 12));
    static final AgendaItemId NOT_THERE = new AgendaItemId(new UUID(6, 99));
    static final AgendaSubject A_CASE = new AgendaSubject(AgendaSubject.Kind.CASE, new UUID(4, 1));
    static final UserId AMAL = Acts.user(11);
    static final UserId PER = Acts.user(12);
    static final LocalDate DAY = Acts.TODAY;
    static final MeetingTime TIME = new MeetingTime(DAY, LocalTime.of(13, 0), LocalTime.of(15, 0));
    static final LegalGround GROUND = new LegalGround("offentleglova-13", "offentleglova § 13", null);
    static final Guest GUEST = new Guest(Acts.text(20), Acts.text(21));
    static final List<UserId> ALL = List.of(Acts.MARIT, Acts.SIRI, AMAL, PER);

    private MeetingGiven() {}

    static AggregateTestFixture<Meeting> fixture() {
        return fixture((decided, acting, number) -> {}, (caseId, reason) -> {});
    }

    static AggregateTestFixture<Meeting> fixture(MeetingDecisions decisions, LiftedCases cases) {
        var fixture = Fixtures.of(Meeting.class);
        fixture.registerInjectableResource(directory());
        fixture.registerInjectableResource(decisions);
        fixture.registerInjectableResource(cases);
        fixture.registerInjectableResource(
                (AgendaSubjects) (subject, kommune) -> subject.equals(A_CASE) && kommune.equals(Acts.LUNDVIK));
        return fixture;
    }

    static TestExecutor<Meeting> given(Object... events) {
        return given(fixture(), events);
    }

    static TestExecutor<Meeting> given(AggregateTestFixture<Meeting> fixture, Object... events) {
        TestExecutor<Meeting> history = fixture.givenNoPriorActivity();
        for (var event : events) {
            history = history.andGiven(Fixtures.by(secretary(), event));
        }
        return history;
    }

    static FixedDirectory directory() {
        return FixedDirectory.lundvik()
                .seat(Acts.KOORDINERINGSGRUPPE, AMAL, Role.MEMBER, BodyPosition.DEPUTY)
                .seat(Acts.KOORDINERINGSGRUPPE, PER, Role.MEMBER, BodyPosition.MEMBER);
    }

    static Map<String, Object> secretary() {
        return Acts.coordinatorIn(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE);
    }

    static Map<String, Object> leader() {
        return Acts.memberOfKoordineringsgruppe();
    }

    static Map<String, Object> member(UserId user) {
        return Acts.as(new Actor(user, Role.MEMBER, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.LUNDVIK));
    }

    static MeetingScheduled scheduled() {
        return new MeetingScheduled(
                MEETING, "2026-118", Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, TIME, Acts.text(1));
    }

    static AgendaItemPlaced placed(AgendaItemId item) {
        return new AgendaItemPlaced(MEETING, item, Acts.text(2), item.equals(FIRST) ? A_CASE : null, null, 0, null);
    }

    static InvitationSent invited() {
        return new InvitationSent(MEETING, ALL, List.of(GUEST), null);
    }

    /** Per did not come. */
    static MeetingOpened opened() {
        return new MeetingOpened(MEETING, List.of(Acts.MARIT, Acts.SIRI, AMAL), List.of(PER), List.of());
    }

    static AgendaItemConcluded concluded(AgendaItemId item, ItemOutcome outcome, @Nullable ProtectedText note) {
        return new AgendaItemConcluded(MEETING, item, outcome, null, note);
    }

    static MeetingClosed closed() {
        return new MeetingClosed(MEETING);
    }

    static MeetingCancelled cancelled() {
        return new MeetingCancelled(MEETING, Acts.text(3));
    }

    static MinutesApproved approved() {
        return new MinutesApproved(MEETING);
    }

    /** In session, with two items. */
    static Object[] inSession() {
        return new Object[] {scheduled(), placed(FIRST), placed(SECOND), invited(), opened()};
    }

    /** Both items noted, and closed. */
    static Object[] held() {
        return with(
                inSession(),
                concluded(FIRST, ItemOutcome.NOTED, null),
                concluded(SECOND, ItemOutcome.NOTED, null),
                closed());
    }

    static Object[] with(Object[] before, Object... then) {
        var all = java.util.Arrays.copyOf(before, before.length + then.length);
        System.arraycopy(then, 0, all, before.length, then.length);
        return all;
    }
}
