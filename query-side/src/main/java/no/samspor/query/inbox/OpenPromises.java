package no.samspor.query.inbox;

import java.util.Arrays;
import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.query.inbox.InboxView.PromiseView;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was promised and is not kept yet, counted. */
@Component
public class OpenPromises {

    private final OpenTasks tasks;
    private final MessageSource messages;
    private final Dates dates;

    OpenPromises(OpenTasks tasks, MessageSource messages, Dates dates) {
        this.tasks = tasks;
        this.messages = messages;
        this.dates = dates;
    }

    /** Of a level; those who have an inbox can open each. */
    public List<PromiseView> at(Level level, Viewer viewer) {
        return count(tasks.at(viewer.kommune(), level), viewer, level).stream()
                .filter(promise -> !promise.concerns())
                .map(Counted::view)
                .toList();
    }

    /** Of those tasks; for everybody but the koordinator only what there is any of. */
    List<PromiseView> among(List<OpenTask> open, Viewer viewer, @Nullable Level level) {
        return count(open, viewer, level).stream()
                .map(Counted::view)
                .filter(promise -> viewer.role() == Role.COORDINATOR || promise.count() > 0)
                .toList();
    }

    String text(Promise promise) {
        return text("inbox.promise." + promise);
    }

    private record Counted(Promise promise, PromiseView view) {

        /** Of which no level above utførende reads anything. */
        boolean concerns() {
            return promise == Promise.NOT_ANSWERED;
        }
    }

    private List<Counted> count(List<OpenTask> open, Viewer viewer, @Nullable Level level) {
        return Arrays.stream(Promise.values())
                .map(promise -> new Counted(
                        promise,
                        new PromiseView(
                                (int) open.stream()
                                        .filter(one -> promise.holds(one.task(), dates.today()))
                                        .count(),
                                text(promise),
                                href(promise, viewer, level))))
                .toList();
    }

    private static @Nullable String href(Promise promise, Viewer viewer, @Nullable Level level) {
        if (!Inbox.isFor(viewer)) {
            return null;
        }
        var narrowed = viewer.role() == Role.COORDINATOR && level != null ? "&niva=" + level : "";
        return "/innboks?vis=" + promise.slug() + narrowed;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
