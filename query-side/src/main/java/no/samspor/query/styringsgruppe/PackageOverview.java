package no.samspor.query.styringsgruppe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.query.tiltak.board.TiltakItem;
import no.samspor.query.tiltak.board.TiltakState;
import org.jspecify.annotations.Nullable;

/**
 * How the tiltak of a package do; those of no package together. What was rejected is not among them.
 *
 * @param name of the package; absent for those of none
 * @param withResult ended, anchored or running, and last evaluated as reached or partly
 * @param running begun, not yet evaluated
 * @param withoutResult last evaluated as not reached
 * @param notBegun approved or only proposed
 * @param learnt what was said last about one of them
 */
record PackageOverview(
        @Nullable UUID pack,
        @Nullable String name,
        int all,
        int withResult,
        int running,
        int withoutResult,
        int notBegun,
        int late,
        @Nullable String learnt) {

    /** So many of one sort. @param key of the words for it */
    public record Part(String key, int count, boolean bad) {}

    /** One piece of the bar, in hundredths of its width. */
    record Piece(String css, double x, double width) {}

    static List<PackageOverview> of(List<TiltakItem> tiltak, LocalDate today) {
        Map<String, List<TiltakItem>> byPackage = new LinkedHashMap<>();
        tiltak.stream()
                .filter(one -> one.state() != TiltakState.REJECTED)
                .forEach(one -> byPackage
                        .computeIfAbsent(String.valueOf(one.pack()), pack -> new ArrayList<>())
                        .add(one));
        return byPackage.values().stream()
                .map(these -> of(these.getFirst(), these, today))
                .sorted(Comparator.comparing(overview -> overview.name == null))
                .toList();
    }

    private static PackageOverview of(TiltakItem first, List<TiltakItem> tiltak, LocalDate today) {
        var good = count(
                tiltak, one -> one.result() == EvaluationResult.REACHED || one.result() == EvaluationResult.PARTLY);
        var bad = count(tiltak, one -> one.result() == EvaluationResult.NOT_REACHED);
        var notBegun = count(tiltak, one -> one.result() == null && one.startedOn() == null);
        var late = count(
                tiltak,
                one -> one.startedOn() == null
                        && one.state() == TiltakState.APPROVED
                        && one.startBy() != null
                        && one.startBy().isBefore(today));
        var learnt = tiltak.stream()
                .filter(one -> !one.evaluatedOn().isEmpty())
                .max(Comparator.comparing(one -> one.evaluatedOn().getLast()))
                .map(TiltakItem::lastWords)
                .filter(Objects::nonNull)
                .orElse(null);
        return new PackageOverview(
                first.pack(),
                first.packageName(),
                tiltak.size(),
                good,
                tiltak.size() - good - bad - notBegun,
                bad,
                notBegun,
                late,
                learnt);
    }

    /** The sorts that there are some of. */
    public List<Part> parts() {
        return Stream.of(
                        new Part("styring.mix.good", withResult, false),
                        new Part("styring.mix.running", running, false),
                        new Part("styring.mix.notBegun", notBegun, false),
                        new Part("styring.mix.without", withoutResult, true),
                        new Part("styring.mix.late", late, true))
                .filter(part -> part.count > 0)
                .toList();
    }

    /** The bar, drawn like the words. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        var x = 0d;
        x = add(pieces, "m-good", x, withResult);
        x = add(pieces, "m-run", x, running);
        x = add(pieces, "m-none", x, notBegun);
        add(pieces, "m-bad", x, withoutResult);
        return pieces;
    }

    private double add(List<Piece> pieces, String css, double x, int count) {
        if (count == 0) {
            return x;
        }
        var width = 100d * count / all;
        pieces.add(new Piece(css, tenth(x), tenth(width - 0.8)));
        return x + width;
    }

    private static double tenth(double position) {
        return Math.round(position * 10) / 10d;
    }

    private static int count(List<TiltakItem> tiltak, java.util.function.Predicate<TiltakItem> wanted) {
        return (int) tiltak.stream().filter(wanted).count();
    }
}
