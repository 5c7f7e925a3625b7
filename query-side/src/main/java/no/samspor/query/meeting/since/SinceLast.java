package no.samspor.query.meeting.since;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.figures.Figures;
import no.samspor.query.figures.ShownCount;
import no.samspor.query.figures.SmallNumbers;
import no.samspor.query.meeting.since.SinceLastView.Group;
import no.samspor.query.meeting.since.SinceLastView.News;
import no.samspor.query.meeting.since.SinceLastView.Of;
import no.samspor.query.meeting.since.SinceLastView.Subject;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What changed since a body last met, in the language of whoever reads. */
@Component
public class SinceLast {

    private static final int LONGEST = 200;

    private final SinceRows rows;
    private final Figures figures;
    private final Names names;
    private final MessageSource texts;
    private final Dates dates;

    SinceLast(SinceRows rows, Figures figures, Names names, MessageSource texts, Dates dates) {
        this.rows = rows;
        this.figures = figures;
        this.names = names;
        this.texts = texts;
        this.dates = dates;
    }

    /** For that body, whoever looks: ask first whether they sit there. */
    public SinceLastView of(BodyView body) {
        var last = rows.lastClosed(body.id().value()).orElse(null);
        var after = last == null ? 0 : Objects.requireNonNull(last.closedPosition);
        var changes = rows.after(body.kommune().value(), after);
        var groups = Stream.of(
                        new Group(Of.MINUTES, minutes(last)),
                        new Group(Of.BELOW, fromBelow(body, changes)),
                        new Group(Of.ABOVE, fromAbove(body, changes)),
                        new Group(Of.TILTAK, tiltak(body, changes)),
                        new Group(Of.PROMISES, promises(body)),
                        new Group(Of.FIGURES, figures(body, last)))
                .filter(group -> !group.news().isEmpty())
                .toList();
        return new SinceLastView(
                new Named(body.id().toString(), body.name()),
                last == null ? null : last.heldOn,
                after,
                rows.waiting(body.id().value()).stream()
                        .map(row -> new SinceLastView.Deferred(row.id, row.meeting, row.title, row.times))
                        .toList(),
                groups);
    }

    private List<News> minutes(@Nullable HeldRow last) {
        return last == null || last.approved
                ? List.of()
                : List.of(news(
                        say("since.minutes", dates.day(last.heldOn)),
                        null,
                        new Subject(AgendaSubject.Kind.MINUTES, last.id),
                        "/moter/" + last.id + "/referat"));
    }

    private List<News> fromBelow(BodyView body, List<ChangeRow> changes) {
        List<News> news = new ArrayList<>();
        changes.stream()
                .filter(row ->
                        row.kind == ChangeKind.LIFTED && body.id().value().equals(row.body))
                .map(row -> news(
                        Objects.requireNonNull(row.title),
                        row.detail,
                        new Subject(AgendaSubject.Kind.CASE, row.subject),
                        "/saker/" + row.subject))
                .forEach(news::add);
        var concerns = (int)
                changes.stream().filter(row -> row.kind == ChangeKind.CONCERN).count();
        if (concerns > 0 && body.level() != null) {
            var count =
                    body.level() == Level.UTFORENDE ? String.valueOf(concerns) : shown(SmallNumbers.alone(concerns));
            news.add(news(say("since.concerns", count), null, null, null));
        }
        return news;
    }

    private String shown(ShownCount count) {
        return switch (count) {
            case ShownCount.Exact exact -> String.valueOf(exact.count());
            case ShownCount.FewerThanFive few -> say("since.few");
            case ShownCount.Hidden hidden -> say("since.hidden");
        };
    }

    private List<News> fromAbove(BodyView body, List<ChangeRow> changes) {
        return changes.stream()
                .filter(row -> row.kind == ChangeKind.DECIDED && isAbove(row.level, body.level()))
                .map(row -> news(
                        say("since.decided", name(row.body), Objects.requireNonNull(row.title)),
                        say("since.decided.on", dates.day(row.happenedOn)),
                        new Subject(AgendaSubject.Kind.DECISION, row.subject),
                        "/vedtak/" + row.subject))
                .toList();
    }

    private static boolean isAbove(@Nullable Level level, @Nullable Level other) {
        return level != null && other != null && level.compareTo(other) > 0;
    }

    private List<News> tiltak(BodyView body, List<ChangeRow> changes) {
        var ours = changes.stream()
                .filter(row -> row.level != null && row.level == body.level())
                .toList();
        List<News> news = new ArrayList<>();
        ours.stream()
                .filter(row -> row.kind == ChangeKind.WITHOUT_RESULT || row.kind == ChangeKind.EVALUATED)
                .map(row -> news(
                        say("since.tiltak." + row.kind, Objects.requireNonNull(row.title)),
                        say("since.evaluated.on", dates.day(row.happenedOn)),
                        new Subject(AgendaSubject.Kind.TILTAK, row.subject),
                        "/tiltak/" + row.subject))
                .forEach(news::add);
        var moved = Stream.of(ChangeKind.STARTED, ChangeKind.ENDED, ChangeKind.ANCHORED)
                .map(kind -> ours.stream().filter(row -> row.kind == kind).toList())
                .filter(of -> !of.isEmpty())
                .toList();
        if (!moved.isEmpty()) {
            news.add(news(
                    say(
                            "since.tiltak.moved",
                            moved.stream()
                                    .map(of -> say("since.tiltak." + of.getFirst().kind, of.size()))
                                    .collect(Collectors.joining(", "))),
                    moved.stream()
                            .flatMap(List::stream)
                            .map(row -> row.title)
                            .distinct()
                            .collect(Collectors.joining(", ")),
                    null,
                    "/tiltak"));
        }
        return news;
    }

    private List<News> promises(BodyView body) {
        return rows.broken(body.kommune().value(), dates.today()).stream()
                .filter(row -> isOurs(body, row))
                .map(this::broken)
                .toList();
    }

    /** A tiltak is of its level; a decision and a task of the body that made or gave it. */
    private static boolean isOurs(BodyView body, PromiseRow row) {
        return row.kind == PromiseKind.NOT_BEGUN
                ? row.level != null && row.level == body.level()
                : body.id().value().equals(row.body);
    }

    private News broken(PromiseRow row) {
        var kind = switch (row.kind) {
            case NOT_BEGUN -> AgendaSubject.Kind.TILTAK;
            case NOT_CARRIED_OUT, NOT_ACKNOWLEDGED -> AgendaSubject.Kind.DECISION;
            case TASK -> AgendaSubject.Kind.TASK;
        };
        var href = switch (row.kind) {
            case NOT_BEGUN -> "/tiltak/" + row.subject;
            case NOT_CARRIED_OUT, NOT_ACKNOWLEDGED -> "/vedtak/" + row.subject;
            case TASK -> "/oppgaver#o-" + row.subject;
        };
        return news(
                say("since.promise." + row.kind, row.title, name(row.responsible)),
                say("since.promise.by", name(row.responsible), dates.day(row.due)),
                new Subject(kind, row.subject),
                href);
    }

    /** A quarter has ended since they last saw the figures. */
    private List<News> figures(BodyView body, @Nullable HeldRow last) {
        var until = figures.until(dates.today());
        var seen = last == null ? null : figures.until(last.heldOn);
        return body.level() == null || body.level() == Level.UTFORENDE || last == null || until.equals(seen)
                ? List.of()
                : List.of(news(
                        say("since.figures", dates.date(until)),
                        null,
                        null,
                        body.level() == Level.STYRENDE ? "/styringsgruppen" : "/koordineringsgruppen"));
    }

    private static News news(String title, @Nullable String detail, @Nullable Subject subject, @Nullable String href) {
        return new News(
                title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…", detail, subject, href);
    }

    private String name(@Nullable UUID body) {
        return body == null ? "" : names.body(new BodyId(body));
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
