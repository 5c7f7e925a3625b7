package no.samspor.query.casework.brief;

import java.util.UUID;
import no.samspor.kernel.casework.BasisItem;

/** A {@link BasisItem} as one column value: kind, reference and figure with colons between. */
final class BasisText {

    private BasisText() {}

    static String of(BasisItem item) {
        return item.kind() + ":" + (item.reference() == null ? "" : item.reference()) + ":"
                + (item.figure() == null ? "" : item.figure());
    }

    static BasisItem read(String text) {
        var parts = text.split(":", -1);
        return new BasisItem(
                BasisItem.Kind.valueOf(parts[0]),
                parts[1].isEmpty() ? null : UUID.fromString(parts[1]),
                parts[2].isEmpty() ? null : Integer.valueOf(parts[2]));
    }
}
