package no.samspor.app.demo;

import com.fasterxml.uuid.Generators;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskId;

/**
 * The meetings that the kommuner's groups hold in two years, each planned three weeks ahead; the next ones are planned.
 * What is decided while a meeting is in session is decided in it.
 */
final class Moteplan {

    private static final int WEEKS_AHEAD = 3;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /**
     * What a meeting treats besides what it always does.
     *
     * @param said what the minutes say of it; when it is deferred, why
     * @param task given under it, to that body
     */
    private record Matter(String title, String said, String task, Body responsible) {}

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
    private final LocalDate until;
    private final Map<Body, NavigableSet<LocalDate>> days = new EnumMap<>(Body.class);
    private final Map<Body, String> inSession = new EnumMap<>(Body.class);
    /** What was deferred at a body's last meeting, to be treated at this one. */
    private final Map<Body, AgendaItemId> waiting = new EnumMap<>(Body.class);

    /** @param until the last day of the story */
    Moteplan(Narrator narrator, LocalDate until) {
        this.narrator = narrator;
        this.until = until;
    }

    /** Every month but July, and every third; in a month that already has a meeting of that body there is no other. */
    void plan(LocalDate from) {
        for (var month = YearMonth.from(from).plusMonths(1);
                !month.isAfter(YearMonth.from(until).plusMonths(1));
                month = month.plusMonths(1)) {
            if (month.getMonthValue() != 7) {
                meetsOnceIn(month, Body.KOORDINERINGSGRUPPEN, Person.SIRI, DayOfWeek.TUESDAY);
            }
            if (month.getMonthValue() % 3 == 0) {
                meetsOnceIn(month, Body.STYRINGSGRUPPEN, Person.KARI, DayOfWeek.THURSDAY);
            }
        }
    }

    private void meetsOnceIn(YearMonth month, Body body, Person leader, DayOfWeek weekday) {
        if (daysOf(body).stream().noneMatch(day -> YearMonth.from(day).equals(month))) {
            meets(body, Person.MARIT, leader, weekday(month, weekday));
        }
    }

    /** From nine to half past eleven. */
    void meets(Body body, Person recorder, Person leader, LocalDate day) {
        daysOf(body).add(day);
        var name = body + " " + day;
        var held = new Held(name, body, recorder, matter(body, day), day.getMonthValue());
        narrator.at(day.minusWeeks(WEEKS_AHEAD), 14, 20, () -> planned(held, day));
        narrator.at(day, 9, 2, () -> opens(held));
        narrator.at(day, 11, 30, () -> closes(held));
        if (day.isBefore(until.minusDays(LATELY))) {
            narrator.at(day.plusDays(6), 8, 15, () -> {
                narrator.tell(
                        "approve minutes " + name,
                        leader.acting(body),
                        held.id().value(),
                        seal -> new ApproveMinutes(held.id()));
                narrator.letItSettle();
            });
        }
        if (held.matter() != null && (held.turn() % 4 != 3 || day.isBefore(until.minusDays(LATELY)))) {
            narrator.at(day.plusDays(11), 12, 40, () -> done(held));
        }
    }

    /** The first day from that one on when the body meets; null when none is planned. */
    @Nullable LocalDate next(Body body, LocalDate from) {
        return daysOf(body).ceiling(from);
    }

    /** Takes up something more in the meeting that is in session. */
    AgendaPlace takesUp(Body body, Person recorder, String title, @Nullable AgendaSubject subject) {
        var name = inSession.get(body);
        if (name == null) {
            throw new IllegalStateException(body + " decides on " + narrator.now() + ", and is not in session");
        }
        var place = new AgendaPlace(meeting(name), new AgendaItemId(Body.Derived.uuid("item " + name + " " + title)));
        narrator.tell(
                "take up " + name + " " + title,
                recorder.acting(body),
                place.meeting().value(),
                seal -> new PlaceOnAgenda(
                        place.meeting(),
                        List.of(new NewItem(
                                place.item(), seal.text(AgendaItemPlaced.class, "title", title), subject, null))));
        return place;
    }

    private NavigableSet<LocalDate> daysOf(Body body) {
        return days.computeIfAbsent(body, none -> new TreeSet<>());
    }

    private static @Nullable Matter matter(Body body, LocalDate day) {
        return body.kommune.equals(Body.Towns.LUNDVIK) ? MATTERS.get(day.getMonthValue() % MATTERS.size()) : null;
    }

    private void planned(String name, Body body, LocalDate day, Matter matter, int turn) {
        var id = meeting(name);
        var marit = Person.MARIT.acting(body);
        narrator.tell(
                "schedule " + name,
                marit,
                id.value(),
                seal -> new ScheduleMeeting(
                        id,
                        body.id,
                        new MeetingTime(day, NINE, NINE.plusMinutes(90)),
                        seal.text(MeetingScheduled.class, "place", "Formannskapssalen")));
        narrator.letItSettle();
        narrator.tell(
                "agenda " + name,
                marit,
                id.value(),
                seal -> new PlaceOnAgenda(
                        id,
                        List.of(
                                item(name, 1, "Referat fra forrige møte", seal),
                                item(name, 2, "Siden sist: bekymringer, vedtak og tiltak", seal),
                                item(name, 3, matter.title(), seal),
                                item(name, 4, turn % 3 == 0 ? DEFERRED : "Tiltakene som skal evalueres", seal))));
        narrator.tell("invite " + name, marit, id.value(), seal -> new SendInvitation(id, List.of(), List.of(), null));
    }

    private void held(String name, Body body, Matter matter, int turn) {
        var id = meeting(name);
        var marit = Person.MARIT.acting(body);
        var members = Person.membersOf(body);
        var present = members.subList(0, members.size() - turn % 2);
        narrator.tell(
                "open " + name,
                marit,
                id.value(),
                seal -> new OpenMeeting(id, present.stream().map(Person::user).toList(), List.of()));
        notes(name, body, 1, "Godkjent uten merknader.");
        notes(name, body, 2, "Gruppen er orientert. Ingen av bekymringene trenger vedtak nå.");
        narrator.tell(
                "note " + name + " 3",
                marit,
                id.value(),
                seal -> new NoteItem(
                        id,
                        itemId(name, 3),
                        seal.text(AgendaItemConcluded.class, "note", matter.said()),
                        List.of(new AssignTask(
                                task(name),
                                seal.text(TaskAssigned.class, "title", matter.task()),
                                matter.responsible().id,
                                null,
                                narrator.today().plusWeeks(2)))));
        var left = waiting.remove(body);
        if (left != null) {
            var carried =
                    new AgendaItemId(Generators.nameBasedGenerator(id.value()).generate(left.toString()));
            notes(name + " again", body, id, carried, "Politiet la fram tallene. Gruppen er orientert.");
        }
        if (turn % 3 == 0) {
            waiting.put(body, itemId(name, 4));
            narrator.tell(
                    "defer " + name,
                    marit,
                    id.value(),
                    seal -> new DeferItem(
                            id,
                            itemId(name, 4),
                            seal.text(AgendaItemConcluded.class, "note", "Politiet hadde ikke tallene klare."),
                            List.of()));
        } else {
            notes(name, body, 4, "Tiltakene går som planlagt.");
        }
        narrator.tell("close " + name, marit, id.value(), seal -> new CloseMeeting(id));
        narrator.letItSettle();
    }

    private void notes(String name, Body body, int number, String said) {
        notes(name + " " + number, body, meeting(name), itemId(name, number), said);
    }

    private void notes(String what, Body body, MeetingId meeting, AgendaItemId item, String said) {
        narrator.tell(
                "note " + what,
                Person.MARIT.acting(body),
                meeting.value(),
                seal -> new NoteItem(meeting, item, seal.text(AgendaItemConcluded.class, "note", said), List.of()));
    }

    private void done(String name) {
        narrator.tell(
                "complete task " + name,
                Person.MARIT.acting(),
                task(name).value(),
                seal -> new CompleteTask(
                        task(name), seal.text(TaskCompleted.class, "result", "Gjort, og lagt ved neste innkalling.")));
    }

    private static NewItem item(String name, int number, String title, Narrator.Seal seal) {
        return new NewItem(itemId(name, number), seal.text(AgendaItemPlaced.class, "title", title), null, null);
    }

    private static LocalDate weekday(YearMonth month, DayOfWeek day) {
        return month.atDay(8).with(TemporalAdjusters.nextOrSame(day));
    }

    private static MeetingId meeting(String name) {
        return new MeetingId(Body.Derived.uuid("meeting " + name));
    }

    private static AgendaItemId itemId(String name, int number) {
        return new AgendaItemId(Body.Derived.uuid("item " + name + " " + number));
    }

    private static TaskId task(String name) {
        return new TaskId(Body.Derived.uuid("task " + name));
    }
}
