package no.samspor.query.audit.acts;

import java.util.List;
import java.util.function.Function;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.export.Column;
import no.samspor.query.platform.export.Download;
import no.samspor.query.platform.export.ExportFormat;
import no.samspor.query.platform.export.Exported;
import no.samspor.query.platform.export.Exports;
import no.samspor.query.platform.export.Exports.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The trail as files, in the order in which it was recorded; {@code docs/evidence.md} says what each column holds. */
@Component
class TrailExport {

    private static final Exported<ActView> ACTS = new Exported<>(
            "acts",
            "spor",
            "audit/trail-paper",
            "trail.css",
            List.of(
                    new Column<>("position", ActView::position),
                    new Column<>("event", ActView::event),
                    new Column<>("type", ActView::type),
                    new Column<>("kind", ActView::kind),
                    new Column<>("subject", ActView::subject),
                    new Column<>("reference", ActView::reference),
                    new Column<>("occurredOn", ActView::occurredOn),
                    new Column<>("recordedAt", ActView::recordedAt),
                    new Column<>("person", id(ActView::person)),
                    new Column<>("personName", name(ActView::person)),
                    new Column<>("role", ActView::role),
                    new Column<>("body", id(ActView::body)),
                    new Column<>("bodyName", name(ActView::body)),
                    new Column<>("level", ActView::level),
                    new Column<>("onBehalfOf", id(ActView::onBehalfOf)),
                    new Column<>("onBehalfOfName", name(ActView::onBehalfOf)),
                    new Column<>("what", ActView::what),
                    new Column<>("rest", ActView::rest),
                    new Column<>("why", ActView::why)),
            List.of("organisation"));

    private final Acts acts;
    private final ActsChips chips;
    private final Exports exports;

    TrailExport(Acts acts, ActsChips chips, Exports exports) {
        this.acts = acts;
        this.chips = chips;
        this.exports = exports;
    }

    ResponseEntity<Download> of(Viewer viewer, ActsFilter filter, ExportFormat format) {
        var kommune = viewer.kommune();
        return exports.file(
                viewer,
                ACTS,
                format,
                filter,
                chips.of(kommune, filter),
                () -> new Listed<>(acts.count(kommune, filter), taker -> acts.each(kommune, filter, taker)));
    }

    private static Function<ActView, @Nullable Object> id(Function<ActView, @Nullable Named> of) {
        return act -> {
            var named = of.apply(act);
            return named == null ? null : named.id();
        };
    }

    private static Function<ActView, @Nullable Object> name(Function<ActView, @Nullable Named> of) {
        return act -> {
            var named = of.apply(act);
            return named == null ? null : named.name();
        };
    }
}
