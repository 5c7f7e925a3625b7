package no.samspor.query.knowledge;

import java.math.BigDecimal;
import java.util.Objects;
import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Keeps the indicators. */
@Component
@Folds(IndicatorEvent.class)
class IndicatorProjection extends Projection {

    static final String NAME = "knowledge";

    IndicatorProjection() {
        super(NAME, PublishedRow.class, PublishedVersionRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof IndicatorEvent event)) {
            return;
        }
        switch (event) {
            case IndicatorRecorded indicator -> rows.save(row(indicator, recorded));
            case IndicatorCorrected corrected -> {
                var row = Objects.requireNonNull(
                        rows.find(PublishedRow.class, corrected.indicator().value()));
                value(row, corrected.value());
                row.correctedBecause = ShownText.of(corrected.reason());
                rows.save(row);
            }
        }
        var version = new PublishedVersionRow();
        version.kommune = kommune(recorded);
        version.version = recorded.sequence();
        rows.save(version);
    }

    private static PublishedRow row(IndicatorRecorded event, Recorded recorded) {
        var row = new PublishedRow();
        row.id = event.indicator().value();
        row.kommune = kommune(recorded);
        row.position = recorded.position();
        row.source = event.source();
        row.code = event.code();
        row.name = event.name();
        row.area = event.area();
        row.period = event.period();
        row.unit = event.unit();
        row.goal = event.goal() == null ? null : event.goal().value();
        value(row, event.value());
        return row;
    }

    private static void value(PublishedRow row, BigDecimal value) {
        row.value = value;
        row.decimals = Math.max(0, value.scale());
    }

    private static String kommune(Recorded recorded) {
        return recorded.trace().actor().kommune().value();
    }
}
