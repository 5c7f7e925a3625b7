package no.samspor.query.meeting.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * Tasks: to their body and their person, to the body that gave them, and to the koordinator and the auditor, who see
 * all of the kommune's.
 */
@Component
public class TaskBoard {

    private static final int ENDED = 20;

    private final TaskRows rows;
    private final MeetingRows meetings;
    private final Names names;

    TaskBoard(TaskRows rows, MeetingRows meetings, Names names) {
        this.rows = rows;
        this.meetings = meetings;
        this.names = names;
    }

    /** What is to be done, the first deadline first. */
    public List<TaskItem> open(Viewer viewer) {
        return items(rows.open(viewer.kommune().value()), viewer);
    }

    /** What has ended lately, the latest first. */
    public List<TaskItem> ended(Viewer viewer) {
        return items(rows.ended(viewer.kommune().value(), ENDED), viewer);
    }

    /** Empty when it is not there, or not for this viewer to know of. */
    Optional<TaskItem> find(Viewer viewer, UUID id) {
        return items(
                        rows.findByIdAndKommune(id, viewer.kommune().value()).stream()
                                .toList(),
                        viewer)
                .stream()
                .findFirst();
    }

    /** By the item under which they were given. Whoever asks reads that meeting. */
    Map<UUID, List<TaskItem>> givenIn(Viewer viewer, UUID meeting) {
        var from = from(List.of(meeting));
        return rows.findByMeetingOrderByPosition(meeting).stream()
                .filter(row -> row.item != null)
                .collect(groupingBy(
                        row -> Objects.requireNonNull(row.item), mapping(row -> item(row, viewer, from), toList())));
    }

    /** Whether it is theirs to do. */
    static boolean isOf(Viewer viewer, TaskItem task) {
        return task.responsible().id().equals(viewer.body().toString())
                || task.person() != null
                        && task.person().id().equals(viewer.user().toString());
    }

    private List<TaskItem> items(List<TaskRow> found, Viewer viewer) {
        var seen = found.stream().filter(row -> sees(viewer, row)).toList();
        var from = from(seen.stream()
                .map(row -> row.meeting)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return seen.stream().map(row -> item(row, viewer, from)).toList();
    }

    private static boolean sees(Viewer viewer, TaskRow row) {
        return switch (viewer.role()) {
            case COORDINATOR, AUDITOR -> true;
            case FIELD_WORKER, MEMBER ->
                isOf(viewer, row) || viewer.body().value().equals(row.givenBy);
            case ADMINISTRATOR, BORDER_MEMBER, SYSTEM -> false;
        };
    }

    private static boolean isOf(Viewer viewer, TaskRow row) {
        return viewer.body().value().equals(row.responsible)
                || viewer.user().value().equals(row.person);
    }

    private Map<UUID, MeetingRow> from(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : meetings.findByIdIn(ids).stream().collect(toMap(one -> one.id, Function.identity()));
    }

    private TaskItem item(TaskRow row, Viewer viewer, Map<UUID, MeetingRow> from) {
        var meeting = row.meeting == null ? null : from.get(row.meeting);
        return new TaskItem(
                row.id,
                row.version,
                row.state,
                row.title,
                new Named(row.responsible.toString(), names.body(new BodyId(row.responsible))),
                row.person == null ? null : new Named(row.person.toString(), names.person(new UserId(row.person))),
                row.deadline,
                row.givenOn,
                meeting == null || row.item == null
                        ? null
                        : new TaskItem.From(meeting.id, row.item, names.body(new BodyId(meeting.body)), meeting.heldOn),
                row.endedOn,
                row.words,
                row.state == TaskState.OPEN && (viewer.role() == Role.COORDINATOR || isOf(viewer, row)));
    }
}
