package no.samspor.query.decision.register;

import java.util.List;
import java.util.stream.Collectors;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.export.Column;
import no.samspor.query.platform.export.Download;
import no.samspor.query.platform.export.ExportFormat;
import no.samspor.query.platform.export.Exported;
import no.samspor.query.platform.export.Exports;
import no.samspor.query.platform.export.Exports.Listed;
import no.samspor.query.platform.export.ListedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The register as files. */
@Component
class RegisterExport {

    private static final Exported<DecisionView> DECISIONS = new Exported<>(
            "decisions",
            "vedtak",
            "decision/register/paper",
            "minutes.css",
            List.of(
                    new Column<>("number", decision -> decision.item().number()),
                    new Column<>("title", decision -> decision.item().title()),
                    new Column<>("status", decision -> decision.item().status()),
                    new Column<>("level", decision -> decision.item().level()),
                    new Column<>("body", decision -> decision.item().body().name()),
                    new Column<>("decidedOn", decision -> decision.item().decidedOn()),
                    new Column<>("way", DecisionView::way),
                    new Column<>("result", DecisionView::result),
                    new Column<>("text", DecisionView::text),
                    new Column<>("reason", DecisionView::reason),
                    new Column<>("legalGround", DecisionView::legalGround),
                    new Column<>(
                            "responsible",
                            decision -> decision.item().responsible().name()),
                    new Column<>("deadline", decision -> decision.item().deadline()),
                    new Column<>(
                            "present",
                            decision ->
                                    decision.present().stream().map(Named::name).collect(Collectors.joining("; "))),
                    new Column<>("membersInAll", DecisionView::membersInAll),
                    new Column<>("recordedBy", decision -> decision.recordedBy().name()),
                    new Column<>("recordedAs", DecisionView::recordedAs),
                    new Column<>("recordedAt", DecisionView::recordedAt),
                    new Column<>("confirmedBy", decision -> name(decision.confirmedBy())),
                    new Column<>("confirmedOn", DecisionView::confirmedOn),
                    new Column<>("carriedOutBy", decision -> name(decision.carriedOutBy())),
                    new Column<>("carriedOutOn", DecisionView::carriedOutOn),
                    new Column<>("outcome", DecisionView::outcome),
                    new Column<>("endedOn", DecisionView::endedOn),
                    new Column<>("endReason", DecisionView::endReason),
                    new Column<>("id", decision -> decision.item().id())),
            List.of(RegisterProjection.NAME, "organisation"));

    private final DecisionRegister register;
    private final RegisterChips chips;
    private final Exports exports;

    RegisterExport(DecisionRegister register, RegisterChips chips, Exports exports) {
        this.register = register;
        this.chips = chips;
        this.exports = exports;
    }

    ResponseEntity<Download> of(Viewer viewer, RegisterFilter filter, ExportFormat format) {
        return exports.file(viewer, DECISIONS, format, filter, chips.of(filter), () -> {
            var decisions = register.whole(viewer, filter);
            return new Listed<>(decisions.size(), ListedRows.of(decisions));
        });
    }

    private static @Nullable String name(@Nullable Named person) {
        return person == null ? null : person.name();
    }
}
