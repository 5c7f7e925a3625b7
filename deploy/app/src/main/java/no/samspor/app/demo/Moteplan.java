package no.samspor.app.demo;

import com.fasterxml.uuid.Generators;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import no.samspor.command.meeting.ApproveMinutes;
import no.samspor.command.meeting.AssignTask;
import no.samspor.command.meeting.CloseMeeting;
import no.samspor.command.meeting.CompleteTask;
import no.samspor.command.meeting.DeferItem;
import no.samspor.command.meeting.NewItem;
import no.samspor.command.meeting.NoteItem;
import no.samspor.command.meeting.OpenMeeting;
import no.samspor.command.meeting.PlaceOnAgenda;
import no.samspor.command.meeting.ScheduleMeeting;
import no.samspor.command.meeting.SendInvitation;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that the kommuner's groups hold in two years, each planned three weeks ahead; the next ones are planned.
 * What is decided while a meeting is in session is decided in it.
 */
final class Moteplan {

    private static final int WEEKS_AHEAD = 3;
    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime UNTIL = LocalTime.of(11, 30);
    /** Of the last weeks, minutes still wait for approval, and some tasks to be done. */
    private static final int LATELY_DAYS = 31;

    /**
     * What a meeting treats besides what it always does.
     *
     * @param said what the minutes say of it; when it is deferred, why
     * @param task given under it, to that body
     */
    private record Matter(String title, String said, String task, Body responsible) {}

    /**
     * A meeting of the story.
     *
     * @param recorder who plans it and records it
     * @param leader who approves the minutes
     * @param matter null where the story has nothing more to tell of it
     */
    private record Session(
            Body body,
            LocalDate day,
            Person recorder,
            Person leader,
            @Nullable Matter matter) {

        String name() {
            return body + " " + day;
        }

        MeetingId id() {
            return new MeetingId(Body.Derived.uuid("meeting " + name()));
        }

        AgendaItemId item(int number) {
            return new AgendaItemId(Body.Derived.uuid("item " + name() + " " + number));
        }

        TaskId task() {
            return new TaskId(Body.Derived.uuid("task " + name()));
        }

        int turn() {
            return day.getMonthValue();
        }

        boolean defers() {
            return matter != null && body == Body.KOORDINERINGSGRUPPEN && turn() % 3 == 0;
        }
    }

    private static final List<Matter> MATTERS = List.of(
            new Matter(
                    "Fravær på ungdomstrinnet",
                    "Skolene ser det samme. Tallene legges fram neste gang.",
                    "Send tall på fravær for 9. trinn",
                    Body.SOLBAKKEN),
            new Matter(
                    "Natteravnene i sentrum",
                    "Rekrutteringen er bedre enn i fjor. Kultur og idrett følger opp.",
                    "Inviter Natteravnene til neste møte",
                    Body.KULTUR),
            new Matter(
                    "Trygge kvelder i Bruket",
                    "Politi og uteseksjon har vært der sammen fire kvelder.",
                    "Lag felles vaktliste for Bruket",
                    Body.UTESEKSJONEN),
            new Matter(
                    "Sommerjobb: hvem spør vi i år?",
                    "NAV tar kontakt med arbeidsgiverne.",
                    "Ring arbeidsgiverne fra i fjor",
                    Body.NAV));

    private static final String DEFERRED = "Lys og vakthold på Strandsida";

    private final Narrator narrator;
    private final LocalDate today;
    private final Map<Body, NavigableSet<LocalDate>> days = new EnumMap<>(Body.class);
    private final Map<Body, Session> inSession = new EnumMap<>(Body.class);
    /** What was deferred at a body's last meeting, to be treated at this one. */
    private final Map<Body, AgendaItemId> waiting = new EnumMap<>(Body.class);

    /** @param today when the story ends */
    Moteplan(Narrator narrator, LocalDate today) {
        this.narrator = narrator;
        this.today = today;
    }

    /** The months in which the story itself has no meeting: every one but July, and every third. */
    void plan(LocalDate from) {
        var last = YearMonth.from(today).plusMonths(1);
        for (var month = YearMonth.from(from).plusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            if (month.getMonthValue() != 7) {
                meetsOnceIn(month, Body.KOORDINERINGSGRUPPEN, Person.SIRI, DayOfWeek.TUESDAY);
            }
            if (month.getMonthValue() % 3 == 0) {
                meetsOnceIn(month, Body.STYRINGSGRUPPEN, Person.KARI, DayOfWeek.THURSDAY);
            }
        }
    }

    private void meetsOnceIn(YearMonth month, Body body, Person leader, DayOfWeek weekday) {
        if (daysOf(body).stream().map(YearMonth::from).noneMatch(month::equals)) {
            meets(
                    body,
                    month.atDay(8).with(TemporalAdjusters.nextOrSame(weekday)),
                    Person.MARIT,
                    leader,
                    MATTERS.get(month.getMonthValue() % MATTERS.size()));
        }
    }

    /** A meeting that the story needs, from nine to half past eleven. */
    void meets(Body body, LocalDate day, Person recorder, Person leader) {
        meets(body, day, recorder, leader, null);
    }

    private void meets(Body body, LocalDate day, Person recorder, Person leader, @Nullable Matter matter) {
        daysOf(body).add(day);
        var session = new Session(body, day, recorder, leader, matter);
        var settled = day.isBefore(today.minusDays(LATELY_DAYS));
        narrator.at(day.minusWeeks(WEEKS_AHEAD), 14, 20, () -> plans(session));
        narrator.at(day, 9, 2, () -> opens(session));
        narrator.at(day, 11, 30, () -> closes(session));
        if (settled) {
            narrator.at(day.plusDays(6), 8, 15, () -> approves(session));
        }
        if (matter != null && (settled || session.turn() % 4 != 3)) {
            narrator.at(day.plusDays(11), 12, 40, () -> doesItsTask(session));
        }
    }

    /** The first day from that one on when the body meets; null when no more is planned. */
    @Nullable
    LocalDate next(Body body, LocalDate from) {
        return daysOf(body).ceiling(from);
    }

    /** Takes up something more in the meeting that is in session now. */
    AgendaPlace takesUp(Body body, Person recorder, String title, @Nullable AgendaSubject about) {
        var session = inSession.get(body);
        if (session == null) {
            throw new IllegalStateException(body + " is not in session on " + narrator.now());
        }
        var item = new AgendaItemId(Body.Derived.uuid("item " + session.name() + " " + title));
        narrator.tell(
                "take up " + session.name() + " " + title,
                recorder.acting(body),
                session.id().value(),
                seal -> new PlaceOnAgenda(
                        session.id(),
                        List.of(new NewItem(item, seal.text(AgendaItemPlaced.class, "title", title), about, null))));
        return new AgendaPlace(session.id(), item);
    }

    private NavigableSet<LocalDate> daysOf(Body body) {
        return days.computeIfAbsent(body, none -> new TreeSet<>());
    }

    private void plans(Session session) {
        var id = session.id();
        record(
                session,
                "schedule",
                seal -> new ScheduleMeeting(
                        id,
                        session.body().id,
                        new MeetingTime(session.day(), FROM, UNTIL),
                        seal.text(MeetingScheduled.class, "place", "Formannskapssalen")));
        narrator.letItSettle();
        record(session, "agenda", seal -> new PlaceOnAgenda(id, agenda(session, seal)));
        record(session, "invite", seal -> new SendInvitation(id, List.of(), List.of(), null));
    }

    private static List<NewItem> agenda(Session session, Narrator.Seal seal) {
        var items = new ArrayList<NewItem>();
        items.add(item(session, 1, "Referat fra forrige møte", seal));
        items.add(item(session, 2, "Siden sist: bekymringer, vedtak og tiltak", seal));
        var matter = session.matter();
        if (matter != null) {
            items.add(item(session, 3, matter.title(), seal));
            items.add(item(session, 4, session.defers() ? DEFERRED : "Tiltakene som skal evalueres", seal));
        }
        return items;
    }

    private static NewItem item(Session session, int number, String title, Narrator.Seal seal) {
        return new NewItem(session.item(number), seal.text(AgendaItemPlaced.class, "title", title), null, null);
    }

    private void opens(Session session) {
        var members = Person.membersOf(session.body());
        var present = members.subList(0, members.size() - (members.size() > 3 ? (session.turn() + 1) % 2 : 0));
        record(
                session,
                "open",
                seal -> new OpenMeeting(
                        session.id(), present.stream().map(Person::user).toList(), List.of()));
        inSession.put(session.body(), session);
        notes(session, session.item(1), " 1", "Godkjent uten merknader.", List.of());
        notes(session, session.item(2), " 2", "Gruppen er orientert.", List.of());
        var matter = session.matter();
        if (matter != null) {
            notes(session, session.item(3), " 3", matter.said(), List.of(matter));
        }
        var left = waiting.remove(session.body());
        if (left != null) {
            var carried = new AgendaItemId(
                    Generators.nameBasedGenerator(session.id().value()).generate(left.toString()));
            notes(session, carried, " again", "Politiet la fram tallene. Gruppen er orientert.", List.of());
        }
    }

    private void closes(Session session) {
        if (session.defers()) {
            waiting.put(session.body(), session.item(4));
            record(
                    session,
                    "defer",
                    seal -> new DeferItem(
                            session.id(),
                            session.item(4),
                            seal.text(AgendaItemConcluded.class, "note", "Politiet hadde ikke tallene klare."),
                            List.of()));
        } else if (session.matter() != null) {
            notes(session, session.item(4), " 4", "Tiltakene går som planlagt.", List.of());
        }
        record(session, "close", seal -> new CloseMeeting(session.id()));
        inSession.remove(session.body());
        narrator.letItSettle();
    }

    private void notes(Session session, AgendaItemId item, String what, String said, List<Matter> given) {
        record(
                session,
                "note" + what,
                seal -> new NoteItem(
                        session.id(),
                        item,
                        seal.text(AgendaItemConcluded.class, "note", said),
                        given.stream()
                                .map(matter -> new AssignTask(
                                        session.task(),
                                        seal.text(TaskAssigned.class, "title", matter.task()),
                                        matter.responsible().id,
                                        null,
                                        narrator.today().plusWeeks(2)))
                                .toList()));
    }

    private void approves(Session session) {
        narrator.tell(
                "approve minutes " + session.name(),
                session.leader().acting(session.body()),
                session.id().value(),
                seal -> new ApproveMinutes(session.id()));
        narrator.letItSettle();
    }

    private void doesItsTask(Session session) {
        narrator.tell(
                "complete task " + session.name(),
                session.recorder().acting(),
                session.task().value(),
                seal -> new CompleteTask(
                        session.task(),
                        seal.text(TaskCompleted.class, "result", "Gjort, og lagt ved neste innkalling.")));
    }

    private void record(Session session, String what, Function<Narrator.Seal, Object> command) {
        narrator.tell(
                what + " " + session.name(),
                session.recorder().acting(session.body()),
                session.id().value(),
                command);
    }
}
