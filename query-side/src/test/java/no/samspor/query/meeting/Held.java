package no.samspor.query.meeting;

import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.KOORDINERINGSGRUPPE;
import static no.samspor.query.decision.Decided.MARIT;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.SIRI;
import static no.samspor.query.decision.Decided.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.query.decision.Decided;
import no.samspor.query.platform.LiveView;
import org.jspecify.annotations.Nullable;

/** Meetings as the tests of their views hold them: of the koordineringsgruppe, recorded by Marit, led by Siri. */
public final class Held {

    public static final LocalDate DAY = Decided.DAY;
    public static final BodyId ARBEIDSGRUPPE = new BodyId(new UUID(2, 1));
    public static final LegalGround SECRECY = new LegalGround("offentleglova-13", "offentleglova § 13", null);
    public static final Actor AT_THE_DESK =
            new Actor(MARIT, Role.COORDINATOR, ARBEIDSGRUPPE, Level.UTFORENDE, Decided.LUNDVIK);
    /** A member of the styringsgruppe. */
    public static final Actor ABOVE = new Actor(
            new UserId(new UUID(1, 20)), Role.MEMBER, new BodyId(new UUID(2, 3)), Level.STYRENDE, Decided.LUNDVIK);

    private final Decided told;

    public Held(LiveView live) {
        this.told = new Decided(live);
    }

    public Held then(Actor actor, UUID stream, DomainEvent event) {
        told.then(actor, stream, event);
        return this;
    }

    public Held on(LocalDate day, Actor actor, UUID stream, DomainEvent event) {
        told.on(day, actor, stream, event);
        return this;
    }

    public static MeetingId meeting(int n) {
        return new MeetingId(new UUID(7, n));
    }

    /** The m-th item of the n-th meeting. */
    public static AgendaItemId item(int n, int m) {
        return new AgendaItemId(new UUID(80 + n, m));
    }

    public static TaskId task(int n) {
        return new TaskId(new UUID(9, n));
    }

    public static TiltakId tiltak(int n) {
        return new TiltakId(new UUID(6, n));
    }

    /** The n-th meeting of the koordineringsgruppe. */
    public Held scheduled(int n, LocalDate day) {
        return scheduled(n, day, COORDINATOR, KOORDINERINGSGRUPPE, Level.KOORDINERENDE);
    }

    public Held scheduled(int n, LocalDate day, Actor by, BodyId body, @Nullable Level level) {
        return then(
                by,
                meeting(n).value(),
                new MeetingScheduled(
                        meeting(n),
                        "M-2026-%03d".formatted(n),
                        body,
                        level,
                        new MeetingTime(day, LocalTime.of(9, 0), LocalTime.of(10, 30)),
                        text("Formannskapssalen")));
    }

    public Held placed(int n, int m, String title) {
        return placed(n, m, title, null, null);
    }

    public Held placed(int n, int m, String title, @Nullable AgendaSubject subject, @Nullable LegalGround shielded) {
        return then(
                COORDINATOR,
                meeting(n).value(),
                new AgendaItemPlaced(meeting(n), item(n, m), text(title), subject, null, 0, shielded));
    }

    /** The m-th item of that meeting comes from an earlier one. */
    public Held carried(int n, int m, String title, AgendaPlace from, int timesDeferred) {
        return then(
                COORDINATOR,
                meeting(n).value(),
                new AgendaItemPlaced(meeting(n), item(n, m), text(title), null, from, timesDeferred, null));
    }

    public Held opened(int n) {
        return then(
                COORDINATOR,
                meeting(n).value(),
                new MeetingOpened(meeting(n), List.of(MARIT, SIRI), List.of(Decided.SERVICE.user()), List.of()));
    }

    public Held concluded(int n, int m, ItemOutcome outcome, @Nullable String note) {
        return then(
                COORDINATOR,
                meeting(n).value(),
                new AgendaItemConcluded(meeting(n), item(n, m), outcome, null, note == null ? null : text(note)));
    }

    /** As the command does it: the decision first, then the item is done. */
    public Held decided(int n, int m, int decision, String title) {
        var id = Decided.decision(decision);
        then(COORDINATOR, id.value(), made(n, m, decision, title));
        return then(
                COORDINATOR,
                meeting(n).value(),
                new AgendaItemConcluded(meeting(n), item(n, m), ItemOutcome.DECIDED, id, null));
    }

    public static DecisionMade made(int n, int m, int decision, String title) {
        var asked = new RequestedTiltak(tiltak(decision), text(title), NAV, DAY.plusDays(6), null, 4_000_000L);
        var before = Decided.proposal();
        var proposal = new Proposal(
                before.caseId(),
                before.body(),
                before.level(),
                before.kind(),
                text(title),
                text(title),
                before.reason(),
                before.responsible(),
                before.deadline(),
                false,
                null,
                null,
                List.of(asked));
        return new DecisionMade(
                Decided.decision(decision),
                "V-2026-%03d".formatted(decision),
                DecisionWay.IN_MEETING,
                DecisionResult.ADOPTED,
                proposal,
                new AgendaPlace(meeting(n), item(n, m)),
                null,
                null,
                List.of(MARIT, SIRI),
                3,
                List.of(new Dissent(SIRI, text("Helst to kvelder"))));
    }

    public Held given(int n, int m, int task, String title) {
        return then(
                COORDINATOR,
                task(task).value(),
                new TaskAssigned(
                        task(task),
                        text(title),
                        NAV,
                        null,
                        DAY.plusDays(14),
                        new AgendaPlace(meeting(n), item(n, m)),
                        null));
    }

    public Held closed(int n) {
        return then(COORDINATOR, meeting(n).value(), new MeetingClosed(meeting(n)));
    }
}
