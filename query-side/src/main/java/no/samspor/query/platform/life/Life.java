package no.samspor.query.platform.life;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The life of one tiltak.
 *
 * @param approved when it was decided
 * @param started when somebody began; absent while nobody has
 * @param evaluated when it was evaluated, each time
 * @param ended when it ended; absent while it goes on
 * @param planned until when it is planned to run
 */
public record Life(
        @Nullable LocalDate approved,
        @Nullable LocalDate started,
        List<LocalDate> evaluated,
        @Nullable LocalDate ended,
        @Nullable LocalDate planned) {

    public Life {
        evaluated = List.copyOf(evaluated);
    }

    Stream<LocalDate> dates() {
        var dates = Stream.<LocalDate>builder();
        evaluated.forEach(dates);
        if (approved != null) {
            dates.add(approved);
        }
        if (started != null) {
            dates.add(started);
        }
        if (ended != null) {
            dates.add(ended);
        }
        if (planned != null) {
            dates.add(planned);
        }
        return dates.build();
    }

    /** The life drawn on an axis. */
    public Line on(LifeAxis axis) {
        var until = ended != null ? ended : axis.today();
        return new Line(
                approved == null ? null : axis.at(approved),
                started == null ? null : new Stretch(axis.at(started), axis.at(until)),
                started != null || approved == null || ended != null
                        ? null
                        : new Stretch(axis.at(approved), axis.at(until)),
                started == null || ended != null || planned == null || !planned.isAfter(axis.today())
                        ? null
                        : new Stretch(axis.now(), axis.at(planned)),
                evaluated.stream().map(axis::at).toList(),
                ended == null ? null : axis.at(ended),
                axis.now());
    }

    /** A piece of the line. */
    public record Stretch(String from, String to) {}

    /**
     * Where its stops and stretches stand.
     *
     * @param running while somebody was at it
     * @param waiting decided, and nobody has begun
     * @param ahead what is planned from today on
     */
    public record Line(
            @Nullable String approved,
            @Nullable Stretch running,
            @Nullable Stretch waiting,
            @Nullable Stretch ahead,
            List<String> evaluated,
            @Nullable String ended,
            String today) {}
}
