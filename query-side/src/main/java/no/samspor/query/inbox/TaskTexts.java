package no.samspor.query.inbox;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a task is called, by who reads it, in the reader's language. */
@Component
class TaskTexts {

    private final Names names;
    private final MessageSource messages;
    private final Dates dates;

    /** Whose it is to do, seen from the reader. */
    enum Whose {
        OWN,
        /** Somebody else's, and over the deadline. */
        REMIND,
        /** Somebody else's, and still in time. */
        WAITING
    }

    TaskTexts(Names names, MessageSource messages, Dates dates) {
        this.names = names;
        this.messages = messages;
        this.dates = dates;
    }

    String title(InboxTaskRow task, InboxSubjectRow subject, Whose whose) {
        var named = Objects.requireNonNullElse(subject.title, Objects.requireNonNullElse(subject.number, ""));
        return text(
                "inbox." + whose + "." + task.kind, named, doer(task, subject).orElse(""));
    }

    @Nullable
    String number(InboxTaskRow task, InboxSubjectRow subject) {
        if (subject.number == null) {
            return null;
        }
        return task.kind.about == TaskKind.About.CASE ? text("inbox.case", subject.number) : subject.number;
    }

    /** Of a concern its themes and its area, of everything else since when. */
    String about(InboxTaskRow task, InboxSubjectRow subject) {
        if (task.kind == TaskKind.RECEIVE_CONCERN || task.kind == TaskKind.SETTLE_CONCERN) {
            return themesAndArea(subject);
        }
        var since = text("inbox.about." + task.kind, dates.day(task.since));
        return task.reminded == null ? since : text("inbox.reminded", since, dates.day(task.reminded));
    }

    /** Whose it is; of the koordinator's own tasks whom they concern. */
    @Nullable
    String who(InboxTaskRow task, InboxSubjectRow subject, Viewer viewer) {
        if (viewer.user().value().equals(task.person)) {
            return text("inbox.you");
        }
        if (task.kind.by == TaskKind.By.COORDINATOR && viewer.role() != Role.COORDINATOR) {
            return text("inbox.coordinator");
        }
        return doer(task, subject).orElse(null);
    }

    /** @param late says what has not been done, instead of how it stands */
    String tag(InboxTaskRow task, boolean late) {
        return text((late ? "inbox.tag.late." : "inbox.tag.") + task.kind);
    }

    private Optional<String> doer(InboxTaskRow task, InboxSubjectRow subject) {
        if (task.person != null) {
            return Optional.of(names.person(new UserId(task.person)));
        }
        if (task.body != null) {
            return Optional.of(names.body(new BodyId(task.body)));
        }
        if (task.kind.about == TaskKind.About.CONCERN && subject.person != null && subject.body != null) {
            return Optional.of(names.person(new UserId(subject.person)) + ", " + names.body(new BodyId(subject.body)));
        }
        return Optional.ofNullable(subject.body).map(body -> names.body(new BodyId(body)));
    }

    private String themesAndArea(InboxSubjectRow subject) {
        var kommune = new Kommunenummer(subject.kommune);
        var themes = Arrays.stream(subject.themes)
                .map(theme -> names.code(kommune, CodeList.THEMES, theme))
                .collect(Collectors.joining(", "));
        return subject.area == null ? themes : themes + ", " + names.code(kommune, CodeList.AREAS, subject.area);
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
