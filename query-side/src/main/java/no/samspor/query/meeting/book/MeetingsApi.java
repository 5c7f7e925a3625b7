package no.samspor.query.meeting.book;

import java.util.List;
import java.util.UUID;
import no.samspor.query.meeting.book.Meetings.Cursor;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The møtebok as JSON, as far as it is the viewer's to read. */
@RestController
@Reads({MeetingsProjection.NAME, "case-brief"})
class MeetingsApi {

    private final Meetings meetings;
    private final TaskBoard tasks;

    MeetingsApi(Meetings meetings, TaskBoard tasks) {
        this.meetings = meetings;
        this.tasks = tasks;
    }

    /** What is ahead or in session, the next first. */
    @GetMapping("/api/meetings/coming")
    Slice<MeetingItem> coming(Viewer viewer) {
        return all(meetings.coming(viewer));
    }

    /** What was held, the latest first. */
    @GetMapping("/api/meetings")
    Slice<MeetingItem> held(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return meetings.held(viewer, Cursor.read(cursor), Slice.limit(limit));
    }

    @GetMapping("/api/meetings/{id}")
    ResponseEntity<MeetingView> one(Viewer viewer, @PathVariable UUID id) {
        var view = meetings.find(viewer, id).orElseThrow(NotHere::new);
        return ResponseEntity.ok().eTag("\"" + view.meeting().version() + "\"").body(view);
    }

    /** Open tasks, the first deadline first. */
    @GetMapping("/api/tasks")
    Slice<TaskItem> tasks(Viewer viewer) {
        return all(tasks.open(viewer));
    }

    @GetMapping("/api/tasks/{id}")
    ResponseEntity<TaskItem> task(Viewer viewer, @PathVariable UUID id) {
        var task = tasks.find(viewer, id).orElseThrow(NotHere::new);
        return ResponseEntity.ok().eTag("\"" + task.version() + "\"").body(task);
    }

    private static <T> Slice<T> all(List<T> items) {
        return new Slice<>(items, items.size(), null);
    }
}
