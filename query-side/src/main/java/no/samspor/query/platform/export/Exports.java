package no.samspor.query.platform.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import no.samspor.kernel.time.AsOf;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.CannotBeAsked;
import no.samspor.query.platform.FrozenReading;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Chip;
import no.samspor.query.platform.web.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes lists out as files, each with the position that it was made at: asked for as of that position it comes out the
 * same, but for when the file was made.
 */
@Component
public class Exports {

    /** The most rows that are drawn on paper: some eight hundred pages. The other forms have no limit. */
    public static final int MOST_ON_PAPER = 10_000;

    private final FrozenReading frozen;
    private final Names names;
    private final Paper paper;
    private final JsonMapper json;
    private final Clock clock;

    Exports(FrozenReading frozen, Names names, Paper paper, JsonMapper json, Clock clock) {
        this.frozen = frozen;
        this.names = names;
        this.paper = paper;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What there is to take out, read as of one moment.
     *
     * @param count how many rows come
     */
    public record Listed<T>(long count, ListedRows<T> rows) {}

    /**
     * The list as a file, as of the moment that is asked for, or else as of the newest event of the viewer's kommune.
     *
     * @param filter what it is narrowed to, as the head says it
     * @param narrowed the same in words, for paper
     * @param list is asked as of that moment, and its rows are
     * @throws CannotBeAsked when there are more rows than can be drawn on paper
     */
    public <T> ResponseEntity<Download> file(
            Viewer viewer,
            Exported<T> what,
            ExportFormat format,
            Object filter,
            List<Chip> narrowed,
            Supplier<Listed<T>> list) {
        var moment = frozen.moment(viewer.kommune(), what.views().toArray(String[]::new));
        var listed = moment.read(list);
        if (format == ExportFormat.PDF && listed.count() > MOST_ON_PAPER) {
            throw new CannotBeAsked("too-much-for-paper", "format");
        }
        var later = moment.later();
        var head = new ExportHead(
                what.name(),
                viewer.kommune().value(),
                moment.position(),
                moment.instant(),
                later == null ? null : later.day(),
                moment.recordedLater().isEmpty() ? null : moment.recordedLater().getLast(),
                AsOf.now(clock::instant),
                filter,
                listed.count());
        return Download.of(
                "%s-%s-per-%s.%s"
                        .formatted(
                                what.file(),
                                viewer.kommune(),
                                later == null ? moment.position() : later.day(),
                                format.extension()),
                format.type(),
                stream -> moment.read(() -> {
                    try {
                        switch (format) {
                            case CSV -> csv(stream, what, head, listed.rows());
                            case JSONL -> jsonl(stream, head, listed.rows());
                            case PDF -> pdf(stream, what, head, narrowed, names.kommune(viewer.kommune()), listed);
                        }
                        return stream;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }),
                answer -> answer.header("Samspor-Position", String.valueOf(moment.position())));
    }

    private static <T> void csv(OutputStream stream, Exported<T> what, ExportHead head, ListedRows<T> rows)
            throws IOException {
        var columns = new ArrayList<>(what.columns());
        columns.add(new Column<>("exportPosition", row -> head.position()));
        columns.add(new Column<>("exportAsOf", row -> head.asOf()));
        columns.add(new Column<>("exportHappenedBy", row -> head.happenedBy()));
        Csv.write(stream, columns, rows);
    }

    private <T> void jsonl(OutputStream stream, ExportHead head, ListedRows<T> rows) throws IOException {
        var lines = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        line(lines, head);
        rows.each(row -> line(lines, Objects.requireNonNull(row)));
        lines.flush();
    }

    private void line(Writer lines, Object value) {
        try {
            lines.append(json.writeValueAsString(value)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void pdf(
            OutputStream stream,
            Exported<T> what,
            ExportHead head,
            List<Chip> narrowed,
            String kommune,
            Listed<T> listed)
            throws IOException {
        List<T> rows = new ArrayList<>();
        listed.rows().each(rows::add);
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("head", head);
        variables.put(
                "narrowed", String.join(", ", narrowed.stream().map(Chip::text).toList()));
        variables.put("kommune", kommune);
        variables.put("rows", rows);
        stream.write(paper.of(what.paper(), what.styles(), variables));
    }
}
