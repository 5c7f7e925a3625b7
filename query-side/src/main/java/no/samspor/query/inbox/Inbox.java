package no.samspor.query.inbox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.query.inbox.InboxView.Group;
import no.samspor.query.inbox.InboxView.PromiseView;
import no.samspor.query.inbox.InboxView.TaskView;
import no.samspor.query.inbox.InboxView.When;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What one person is to do: theirs and their body's. The koordinator, who links the levels, sees all of the kommune's
 * open tasks; those of others wait until they are over the deadline, and are the koordinator's to remind of from then
 * on.
 */
@Component
class Inbox {

    private final InboxRows rows;
    private final Organisation organisation;
    private final TaskTexts texts;
    private final MessageSource messages;
    private final Dates dates;

    private record Open(InboxTaskRow task, InboxSubjectRow subject) {

        static Open of(Object[] joined) {
            return new Open((InboxTaskRow) joined[0], (InboxSubjectRow) joined[1]);
        }
    }

    Inbox(InboxRows rows, Organisation organisation, TaskTexts texts, MessageSource messages, Dates dates) {
        this.rows = rows;
        this.organisation = organisation;
        this.texts = texts;
        this.messages = messages;
        this.dates = dates;
    }

    /**
     * @param shown narrows it to one promise; anything unknown narrows nothing
     * @throws NotHere for those who have no tasks: audit and administration
     */
    InboxView of(Viewer viewer, @Nullable String shown) {
        if (!isFor(viewer)) {
            throw new NotHere();
        }
        var open = open(viewer);
        var promise = Promise.of(shown).filter(narrowing -> viewer.role() == Role.COORDINATOR);
        var tasks = open.stream()
                .filter(one -> promise.isEmpty() || promise.get().holds(one.task(), dates.today()))
                .map(one -> view(one, viewer))
                .toList();
        var groups = Arrays.stream(When.values())
                .map(when -> group(when, tasks))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new InboxView(
                heading(tasks),
                groups,
                viewer.role() == Role.COORDINATOR ? promises(open) : List.of(),
                promise.map(this::text).orElse(null));
    }

    static boolean isFor(Viewer viewer) {
        return switch (viewer.role()) {
            case COORDINATOR, FIELD_WORKER, MEMBER -> true;
            case AUDITOR, ADMINISTRATOR, SYSTEM -> false;
        };
    }

    private List<Open> open(Viewer viewer) {
        if (viewer.role() == Role.COORDINATOR) {
            return rows.all(viewer.kommune().value()).stream().map(Open::of).toList();
        }
        var leads = leads(viewer);
        return rows
                .of(
                        viewer.kommune().value(),
                        viewer.user().value(),
                        viewer.body().value())
                .stream()
                .map(Open::of)
                .filter(one -> one.task().kind.by != TaskKind.By.LEADER || leads)
                .toList();
    }

    private boolean leads(Viewer viewer) {
        return organisation.members(viewer.body(), dates.today()).stream()
                .filter(member -> member.user().equals(viewer.user()))
                .anyMatch(
                        member -> member.position() == BodyPosition.LEADER || member.position() == BodyPosition.DEPUTY);
    }

    private TaskView view(Open one, Viewer viewer) {
        var task = one.task();
        var when = when(task, viewer);
        return new TaskView(
                task.kind.name(),
                task.subject,
                when,
                href(one, viewer),
                texts.title(task, one.subject(), whose(task, when, viewer)),
                texts.number(task, one.subject()),
                organisation.ladder(viewer.kommune()),
                one.subject().level,
                texts.about(task, one.subject()),
                texts.who(task, one.subject(), viewer),
                task.due,
                switch (when) {
                    case LATE -> "late";
                    case WAIT -> "soon";
                    case WEEK, LATER -> "run";
                },
                texts.tag(task, when == When.LATE));
    }

    /** Those who see to it that a concern is read do not read it themselves. */
    private static @Nullable String href(Open one, Viewer viewer) {
        var kind = one.task().kind;
        return kind == TaskKind.REMIND_OF_CONCERN && viewer.role() != Role.COORDINATOR
                ? null
                : kind.about.path + one.subject().shownAs(kind.about);
    }

    private TaskTexts.Whose whose(InboxTaskRow task, When when, Viewer viewer) {
        if (isOwn(task, viewer)) {
            return TaskTexts.Whose.OWN;
        }
        return when == When.WAIT ? TaskTexts.Whose.WAITING : TaskTexts.Whose.REMIND;
    }

    private static boolean isOwn(InboxTaskRow task, Viewer viewer) {
        return viewer.role() != Role.COORDINATOR
                || task.kind.by == TaskKind.By.COORDINATOR
                || viewer.user().value().equals(task.person);
    }

    private When when(InboxTaskRow task, Viewer viewer) {
        var today = dates.today();
        if (task.due != null && task.due.isBefore(today)) {
            return When.LATE;
        }
        if (!isOwn(task, viewer)) {
            return When.WAIT;
        }
        return task.due != null && !task.due.isAfter(endOfWeek(today)) ? When.WEEK : When.LATER;
    }

    private static LocalDate endOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private Group group(When when, List<TaskView> tasks) {
        var rowsOfIt = tasks.stream().filter(task -> task.when() == when).toList();
        var key = "inbox.group." + when;
        return new Group(
                when.name().toLowerCase(Locale.ROOT), text(key), text(key + ".note", rowsOfIt.size()), rowsOfIt);
    }

    private String heading(List<TaskView> tasks) {
        var late = tasks.stream().filter(task -> task.when() == When.LATE).count();
        var week = tasks.stream().filter(task -> task.when() == When.WEEK).count();
        if (late > 0 && week > 0) {
            return text("inbox.heading.lateAndWeek", late, week);
        }
        if (late > 0) {
            return text("inbox.heading.late", late);
        }
        return week > 0 ? text("inbox.heading.week", week) : text("inbox.heading.calm");
    }

    private List<PromiseView> promises(List<Open> open) {
        return Arrays.stream(Promise.values())
                .map(promise -> new PromiseView(
                        (int) open.stream()
                                .filter(one -> promise.holds(one.task(), dates.today()))
                                .count(),
                        text(promise),
                        "/innboks?vis=" + promise.slug()))
                .toList();
    }

    private String text(Promise promise) {
        return text("inbox.promise." + promise);
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
