package no.samspor.query.casework.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.life.Life;
import no.samspor.query.platform.life.LifeAxis;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.tiltak.board.TiltakBoard;
import no.samspor.query.tiltak.board.TiltakItem;
import no.samspor.query.tiltak.board.TiltakState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The tiltak of a case as lines through time. */
@Component
class CaseTiltak {

    private final TiltakBoard board;
    private final Dates dates;
    private final MessageSource texts;

    CaseTiltak(TiltakBoard board, Dates dates, MessageSource texts) {
        this.board = board;
        this.dates = dates;
        this.texts = texts;
    }

    /**
     * The section of a case page.
     *
     * @param packageName of the package that all of them belong to, if they do
     * @param counted how many are in which state, in words
     */
    record Lines(@Nullable String packageName, String counted, LifeAxis axis, List<Line> tiltak) {}

    /** One tiltak. */
    record Line(
            String href,
            String title,
            String responsible,
            Life life,
            @Nullable String tagKind,
            String tagText,
            String words) {}

    List<TiltakItem> of(Viewer viewer, UUID caseId) {
        return board.about(viewer, caseId);
    }

    Lines lines(Collection<TiltakItem> items, Locale locale) {
        var lives = items.stream().map(CaseTiltak::life).toList();
        var names = items.stream().map(TiltakItem::packageName).distinct().toList();
        return new Lines(
                names.size() == 1 ? names.getFirst() : null,
                counted(items, locale),
                LifeAxis.of(lives, dates.today()),
                items.stream().map(item -> line(item, locale)).toList());
    }

    private Line line(TiltakItem item, Locale locale) {
        return new Line(
                "/tiltak/" + item.id(),
                item.title(),
                item.responsible().name(),
                life(item),
                item.withoutResult() ? "late" : kind(item.state()),
                text("case.tiltak." + (item.withoutResult() ? "withoutResult" : item.state()), locale),
                words(item, locale));
    }

    private String words(TiltakItem item, Locale locale) {
        var day = switch (item.state()) {
            case PROPOSED, REJECTED -> item.startBy();
            case APPROVED -> item.approvedOn();
            case RUNNING -> item.evaluateBy() == null ? item.startedOn() : item.evaluateBy();
            case EVALUATED ->
                item.evaluatedOn().isEmpty() ? null : item.evaluatedOn().getLast();
            case ENDED, ANCHORED -> item.endedOn();
        };
        var key = item.state() == TiltakState.RUNNING && item.evaluateBy() != null ? "RUNNING.evaluate" : item.state();
        var when = day == null ? null : text("case.tiltak.words." + key, locale, dates.day(day));
        return Stream.of(item.lastWords(), when)
                .filter(words -> words != null && !words.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElseGet(() -> text("case.tiltak." + item.state(), locale) + ".");
    }

    private String counted(Collection<TiltakItem> items, Locale locale) {
        return Stream.of(TiltakState.values())
                .map(state -> {
                    var count =
                            items.stream().filter(item -> item.state() == state).count();
                    return count == 0 ? "" : text("case.tiltak.count." + state, locale, count);
                })
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static @Nullable String kind(TiltakState state) {
        return switch (state) {
            case PROPOSED -> "soon";
            case APPROVED -> "late";
            case RUNNING, EVALUATED -> "run";
            case ENDED, ANCHORED -> "done";
            case REJECTED -> null;
        };
    }

    private static Life life(TiltakItem item) {
        return new Life(item.approvedOn(), item.startedOn(), item.evaluatedOn(), item.endedOn(), item.evaluateBy());
    }

    private String text(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }
}
