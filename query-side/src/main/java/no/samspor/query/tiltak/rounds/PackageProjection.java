package no.samspor.query.tiltak.rounds;

import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Keeps which packages there are and which repeats which. */
@Component
@Folds(TiltakEvent.class)
class PackageProjection extends Projection {

    static final String NAME = "tiltak-packages";

    PackageProjection() {
        super(NAME, PackageRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case TiltakProposed event -> {
                var pack = event.pack();
                if (pack != null && event.packageName() != null && rows.find(PackageRow.class, pack.value()) == null) {
                    var row = begun(recorded);
                    row.id = pack.value();
                    row.name = ShownText.of(event.packageName());
                    row.firstRound = row.id;
                    rows.save(row);
                }
            }
            case PackageRepeated event -> {
                var earlier = rows.find(PackageRow.class, event.repeats().value());
                var row = begun(recorded);
                row.id = event.pack().value();
                row.name = ShownText.of(event.name());
                row.repeats = event.repeats().value();
                row.firstRound = earlier == null ? row.repeats : earlier.firstRound;
                row.reason = ShownText.of(event.reason());
                rows.save(row);
            }
            default -> {
                // nothing else makes a package
            }
        }
    }

    private static PackageRow begun(Recorded recorded) {
        var row = new PackageRow();
        row.kommune = recorded.trace().actor().kommune().value();
        row.position = recorded.position();
        row.begunOn = recorded.trace().occurredOn();
        return row;
    }
}
