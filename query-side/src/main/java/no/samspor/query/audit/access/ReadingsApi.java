package no.samspor.query.audit.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.export.Column;
import no.samspor.query.platform.export.Csv;
import no.samspor.query.platform.export.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has read what, for the auditor. */
@RestController
@RequestMapping("/api/audit/readings")
class ReadingsApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int AT_ONCE = 1000;
    private static final List<Column<ReadingView>> COLUMNS = List.of(
            new Column<>("at", ReadingView::at),
            new Column<>("reader", ReadingView::reader),
            new Column<>("name", ReadingView::name),
            new Column<>("role", ReadingView::role),
            new Column<>("body", ReadingView::body),
            new Column<>("bodyName", ReadingView::bodyName),
            new Column<>("purpose", ReadingView::purpose),
            new Column<>("address", ReadingView::address),
            new Column<>("subject", ReadingView::subject),
            new Column<>("asOf", ReadingView::asOf),
            new Column<>("id", ReadingView::id));

    private final Readings readings;

    ReadingsApi(Readings readings) {
        this.readings = readings;
    }

    /**
     * Readings, the newest first.
     *
     * @param reader user id
     * @param subject the id of what was read
     * @param from the first day
     * @param to the last day
     */
    @GetMapping
    Slice<ReadingView> readings(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID reader,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Auditor.mustBe(viewer);
        var asked = new Readings.Asked(reader, subject, from, to);
        return readings.find(viewer.kommune(), asked, cursor, Slice.limit(limit));
    }

    /** The same whole, as comma-separated values: an extract of one person or of one case, with dates and purposes. */
    @GetMapping("/extract")
    ResponseEntity<Download> extract(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID reader,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Auditor.mustBe(viewer);
        var asked = new Readings.Asked(reader, subject, from, to);
        return Download.of(
                "innsyn-" + viewer.kommune() + ".csv",
                CSV,
                stream -> Csv.write(stream, COLUMNS, taker -> each(viewer, asked, taker)));
    }

    private void each(Viewer viewer, Readings.Asked asked, Consumer<? super ReadingView> taker) {
        Long cursor = null;
        do {
            var some = readings.find(viewer.kommune(), asked, cursor, AT_ONCE);
            some.items().forEach(taker);
            cursor = some.next() == null ? null : Long.valueOf(some.next());
        } while (cursor != null);
    }
}
