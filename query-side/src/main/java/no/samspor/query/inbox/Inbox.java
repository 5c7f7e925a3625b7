package no.samspor.query.inbox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.query.inbox.InboxView.Group;
import no.samspor.query.inbox.InboxView.LevelView;
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
 * What one person is to do, and what was promised that they may know of. The koordinator, who links the levels, sees
 * all of the kommune's open tasks; those of others wait until they are over the deadline, and are the koordinator's to
 * remind of from then on.
 */
@Component
public class Inbox {

    /** What everybody who works with SLT reads, whoever is to do something with it. */
    private static final Set<TaskKind.About> OPEN_TO_ALL =
            EnumSet.of(TaskKind.About.DECISION, TaskKind.About.TILTAK, TaskKind.About.PLAN, TaskKind.About.REPORT);

    private final OpenTasks tasks;
    private final OpenPromises promises;
    private final Organisation organisation;
    private final TaskTexts texts;
    private final MessageSource messages;
    private final Dates dates;

    Inbox(
            OpenTasks tasks,
            OpenPromises promises,
            Organisation organisation,
            TaskTexts texts,
            MessageSource messages,
            Dates dates) {
        this.tasks = tasks;
        this.promises = promises;
        this.organisation = organisation;
        this.texts = texts;
        this.messages = messages;
        this.dates = dates;
    }

    /**
     * @param shown narrows it to one promise; anything unknown narrows nothing
     * @param level narrows the koordinator's promises to a level
     * @throws NotHere for those who have no tasks: audit and administration
     */
    public InboxView of(Viewer viewer, @Nullable String shown, @Nullable Level level) {
        if (!isFor(viewer)) {
            throw new NotHere();
        }
        var narrowedTo = viewer.role() == Role.COORDINATOR ? level : null;
        var promised = narrowedTo == null ? tasks.promisedTo(viewer) : tasks.at(viewer.kommune(), narrowedTo);
        var promise = Promise.of(shown).orElse(null);
        var open = promise == null
                ? tasks.of(viewer)
                : promised.stream()
                        .filter(one -> promise.holds(one.task(), dates.today()))
                        .toList();
        var views = open.stream().map(one -> view(one, viewer)).toList();
        var groups = Arrays.stream(When.values())
                .map(when -> group(when, views))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new InboxView(
                heading(views),
                groups,
                promises.among(promised, viewer, narrowedTo),
                promisesHeading(viewer, narrowedTo),
                promise == null ? null : promises.text(promise),
                promise == null ? List.of() : levels(promise, narrowedTo, viewer));
    }

    /** Whether the viewer has tasks at all. */
    public static boolean isFor(Viewer viewer) {
        return switch (viewer.role()) {
            case COORDINATOR, FIELD_WORKER, MEMBER -> true;
            case AUDITOR, ADMINISTRATOR, BORDER_MEMBER, SYSTEM -> false;
        };
    }

    private TaskView view(OpenTask one, Viewer viewer) {
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

    private static @Nullable String href(OpenTask one, Viewer viewer) {
        return opens(one, viewer) ? one.task().kind.about.path + one.subject().shownAs(one.task().kind.about) : null;
    }

    /** Those who see to it that a concern is read do not read it themselves; the reporter reads their own. */
    private static boolean opens(OpenTask one, Viewer viewer) {
        var task = one.task();
        if (viewer.role() == Role.COORDINATOR) {
            return true;
        }
        return task.kind != TaskKind.REMIND_OF_CONCERN
                && (isOwn(task, viewer)
                        || OPEN_TO_ALL.contains(task.kind.about)
                        || viewer.user().value().equals(one.subject().person));
    }

    private static TaskTexts.Whose whose(InboxTaskRow task, When when, Viewer viewer) {
        if (isOwn(task, viewer)) {
            return TaskTexts.Whose.OWN;
        }
        return when == When.LATE && viewer.role() == Role.COORDINATOR
                ? TaskTexts.Whose.REMIND
                : TaskTexts.Whose.WAITING;
    }

    private static boolean isOwn(InboxTaskRow task, Viewer viewer) {
        if (viewer.user().value().equals(task.person)) {
            return true;
        }
        return viewer.role() == Role.COORDINATOR
                ? task.kind.by == TaskKind.By.COORDINATOR
                : viewer.body().value().equals(task.body);
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

    private String promisesHeading(Viewer viewer, @Nullable Level narrowedTo) {
        var level = viewer.role() == Role.MEMBER && viewer.level() != Level.UTFORENDE ? viewer.level() : narrowedTo;
        return level == null ? text("inbox.promises") : text("inbox.promises.at." + level);
    }

    private List<LevelView> levels(Promise promise, @Nullable Level now, Viewer viewer) {
        if (viewer.role() != Role.COORDINATOR) {
            return List.of();
        }
        var here = "/innboks?vis=" + promise.slug();
        var levels = new ArrayList<LevelView>();
        levels.add(new LevelView(text("inbox.level.all"), here, now == null));
        for (var level : organisation.ladder(viewer.kommune())) {
            levels.add(new LevelView(text("shell.level." + level), here + "&niva=" + level, level == now));
        }
        return levels;
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
