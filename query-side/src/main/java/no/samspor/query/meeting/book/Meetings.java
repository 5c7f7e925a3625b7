package no.samspor.query.meeting.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.casework.brief.CaseBriefs;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The møtebok of the viewer's kommune, as far as it is theirs to read. */
@Component
public class Meetings {

    private final MeetingRows rows;
    private final TaskBoard tasks;
    private final Audience audience;
    private final CaseBriefs briefs;
    private final Names names;

    Meetings(MeetingRows rows, TaskBoard tasks, Audience audience, CaseBriefs briefs, Names names) {
        this.rows = rows;
        this.tasks = tasks;
        this.audience = audience;
        this.briefs = briefs;
        this.names = names;
    }

    /** What is ahead or going on, the next first: of every body to those who read all of it, else of their own. */
    public List<MeetingItem> coming(Viewer viewer) {
        return viewer.seesTheWork()
                ? rows.coming(viewer.kommune().value()).stream()
                        .map(row -> item(row, viewer))
                        .toList()
                : List.of();
    }

    /** Those that were held, the latest first. @param after the last of the page before, or null for the first */
    Slice<MeetingItem> held(Viewer viewer, @Nullable Cursor after, int limit) {
        if (!viewer.seesTheWork()) {
            return new Slice<>(List.of(), 0, null);
        }
        var kommune = viewer.kommune().value();
        var from = after == null ? Cursor.NOW : after;
        var found = rows.held(kommune, from.day(), from.position(), limit + 1);
        var shown = found.stream().limit(limit).toList();
        return new Slice<>(
                shown.stream().map(row -> item(row, viewer)).toList(),
                rows.countHeld(kommune),
                found.size() > limit ? new Cursor(shown.getLast().heldOn, shown.getLast().position).toString() : null);
    }

    /** When and where that body met last; empty when it never did. */
    public Optional<Met> lastMet(BodyId body) {
        return rows.lastHeld(body.value()).map(row -> new Met(row.heldOn, row.place));
    }

    /** When and where a body met. */
    public record Met(LocalDate day, @Nullable String place) {}

    /** Whether the viewer reads all of the meetings of that body. */
    public boolean readsAll(Viewer viewer, BodyView body) {
        return audience.readsAll(viewer, body.id().value(), body.level());
    }

    /**
     * All that the viewer may read: the whole, or of a meeting of others what is public of it. Empty when it is not
     * there, or not for this viewer to know of.
     */
    public Optional<MeetingView> find(Viewer viewer, UUID id) {
        return viewer.seesTheWork()
                ? rows.findByIdAndKommune(id, viewer.kommune().value()).map(row -> view(row, viewer))
                : Optional.empty();
    }

    /** In words which item of which meeting that was, for those who look at what was decided there. */
    public Optional<Place> place(UUID meeting, UUID item) {
        return rows.findByIdIn(List.of(meeting)).stream()
                .findFirst()
                .map(row -> new Place(
                        meeting,
                        item,
                        names.body(new BodyId(row.body)),
                        row.heldOn,
                        number(rows.agenda(meeting), item)));
    }

    /** @param number of the item on the agenda, from 1 */
    public record Place(UUID meeting, UUID item, String body, LocalDate day, int number) {}

    private MeetingView view(MeetingRow row, Viewer viewer) {
        var all = audience.readsAll(viewer, row.body, row.level);
        var told = all || row.state.over();
        var corrections = Audience.readsWords(viewer, row) ? rows.corrections(row.id) : List.<CorrectionRow>of();
        var view = new MeetingView(
                item(row, viewer),
                told ? agenda(row, viewer, all) : List.of(),
                told ? attendance(row) : List.of(),
                told ? guests(row) : List.of(),
                Stream.of(row.invited).map(this::person).toList(),
                row.invitedOn,
                row.message,
                row.reason,
                row.openedAt,
                row.savedAt,
                row.closedAt,
                optional(row.recordedBy),
                row.approvedOn,
                optional(row.approvedBy),
                corrections(corrections, null),
                false);
        return all ? view : view.toThePublic();
    }

    private List<AgendaView> agenda(MeetingRow row, Viewer viewer, boolean all) {
        var items = rows.agenda(row.id);
        var words = Audience.readsWords(viewer, row) && row.speaksBelow()
                ? rows.words(row.id).stream().collect(toMap(one -> one.id, Function.identity()))
                : Map.<UUID, AgendaWordsRow>of();
        var carried = all ? carried(items) : Map.<UUID, AgendaView.Carried>of();
        var tiltak = rows.tiltak(row.id).stream().collect(groupingBy(one -> one.item));
        var dissent = rows.dissent(row.id).stream().collect(groupingBy(one -> one.item));
        var given = tasks.givenIn(viewer, row.id);
        var corrections = rows.corrections(row.id);
        List<AgendaView> agenda = new ArrayList<>();
        for (var item : items) {
            var said = words.get(item.id);
            agenda.add(new AgendaView(
                    item.id,
                    agenda.size() + 1,
                    said == null ? item.title : said.title,
                    null,
                    all ? subject(row, item) : null,
                    carried.get(item.id),
                    item.shielded,
                    item.outcome,
                    said == null ? item.note : said.note,
                    decided(item, tiltak.getOrDefault(item.id, List.of()), dissent.getOrDefault(item.id, List.of())),
                    given.getOrDefault(item.id, List.of()),
                    corrections(corrections, item.id)));
        }
        return agenda;
    }

    private Map<UUID, AgendaView.Carried> carried(List<AgendaItemRow> items) {
        var from = items.stream()
                .map(item -> item.carriedItem)
                .filter(Objects::nonNull)
                .toList();
        if (from.isEmpty()) {
            return Map.of();
        }
        var before = rows.items(from).stream().collect(toMap(one -> one.id, Function.identity()));
        var words = rows.wordsOf(from).stream().collect(toMap(one -> one.id, Function.identity()));
        var meetings = rows
                .findByIdIn(before.values().stream().map(one -> one.meeting).toList())
                .stream()
                .collect(toMap(one -> one.id, Function.identity()));
        Map<UUID, AgendaView.Carried> carried = new HashMap<>();
        for (var item : items) {
            var left = item.carriedItem == null ? null : before.get(item.carriedItem);
            if (left != null) {
                carried.put(item.id, carried(item, left, words.get(left.id), meetings));
            }
        }
        return carried;
    }

    private static AgendaView.Carried carried(
            AgendaItemRow item, AgendaItemRow before, @Nullable AgendaWordsRow words, Map<UUID, MeetingRow> meetings) {
        return new AgendaView.Carried(
                before.meeting,
                Objects.requireNonNull(meetings.get(before.meeting)).heldOn,
                item.timesDeferred,
                words == null ? before.note : words.note);
    }

    private AgendaView.@Nullable Subject subject(MeetingRow row, AgendaItemRow item) {
        if (item.subjectKind == null || item.subject == null) {
            return null;
        }
        var brief = item.subjectKind == AgendaSubject.Kind.CASE && row.level != null && !row.speaksBelow()
                ? briefs.find(new Kommunenummer(row.kommune), row.level, item.subject)
                        .orElse(null)
                : null;
        return new AgendaView.Subject(
                item.subjectKind,
                item.subject,
                href(item.subjectKind, item.subject),
                brief == null ? null : brief.number(),
                brief == null ? null : brief.latest().question(),
                brief != null && brief.isOpen(),
                brief != null && brief.liftedTo() == row.level);
    }

    private static @Nullable String href(AgendaSubject.Kind kind, UUID id) {
        return switch (kind) {
            case CASE -> "/saker/" + id;
            case DECISION -> "/vedtak/" + id;
            case TILTAK -> "/tiltak/" + id;
            case TASK -> "/oppgaver#o-" + id;
            case MINUTES -> "/moter/" + id + "/referat";
            case PLAN, REPORT -> null;
        };
    }

    private AgendaView.@Nullable Decided decided(
            AgendaItemRow item, List<AgendaTiltakRow> tiltak, List<DissentRow> dissent) {
        if (item.decision == null) {
            return null;
        }
        return new AgendaView.Decided(
                item.decision,
                Objects.requireNonNull(item.decisionNumber),
                Objects.requireNonNull(item.decisionTitle),
                Objects.requireNonNull(item.decisionText),
                Objects.requireNonNull(item.decisionReason),
                Objects.requireNonNull(item.result),
                body(Objects.requireNonNull(item.responsible)),
                item.deadline,
                item.legalGround,
                tiltak.stream()
                        .map(one -> new AgendaView.Tiltak(
                                one.id, one.title, body(one.responsible), one.startBy, one.amountOre))
                        .toList(),
                dissent.stream()
                        .map(one -> new AgendaView.Dissent(person(one.member), one.text))
                        .toList());
    }

    private List<AgendaView.Correction> corrections(List<CorrectionRow> corrections, @Nullable UUID item) {
        return corrections.stream()
                .filter(one -> Objects.equals(one.item, item))
                .map(one -> new AgendaView.Correction(one.text, one.reason, one.correctedOn, person(one.correctedBy)))
                .toList();
    }

    private List<MeetingView.Seat> attendance(MeetingRow row) {
        return rows.attendance(row.id).stream()
                .map(one -> new MeetingView.Seat(
                        person(one.member),
                        names.title(new UserId(one.member), new BodyId(row.body)),
                        one.present,
                        one.cameAt,
                        one.leftAt))
                .sorted(Comparator.comparing(seat -> seat.member().name()))
                .toList();
    }

    private List<MeetingView.Guest> guests(MeetingRow row) {
        return rows.guests(row.id, row.openedAt != null).stream()
                .map(one -> new MeetingView.Guest(one.name, one.comesFrom))
                .toList();
    }

    private static int number(List<AgendaItemRow> agenda, UUID item) {
        return agenda.stream().map(one -> one.id).toList().indexOf(item) + 1;
    }

    private MeetingItem item(MeetingRow row, Viewer viewer) {
        var all = audience.readsAll(viewer, row.body, row.level);
        return new MeetingItem(
                row.id,
                row.version,
                row.number,
                body(row.body),
                row.level,
                row.state,
                row.heldOn,
                row.begins,
                row.ends,
                all ? row.place : null,
                all);
    }

    private Named body(UUID id) {
        return new Named(id.toString(), names.body(new BodyId(id)));
    }

    private Named person(UUID id) {
        return new Named(id.toString(), names.person(new UserId(id)));
    }

    private @Nullable Named optional(@Nullable UUID user) {
        return user == null ? null : person(user);
    }

    /** Where a page of held meetings ended. */
    record Cursor(LocalDate day, long position) {

        static final Cursor NOW = new Cursor(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

        /** Null for what is no cursor: the list then begins at the beginning. */
        static @Nullable Cursor read(@Nullable String text) {
            if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,18}")) {
                return null;
            }
            try {
                return new Cursor(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
            } catch (DateTimeParseException noDay) {
                return null;
            }
        }

        @Override
        public String toString() {
            return day + "." + position;
        }
    }
}
