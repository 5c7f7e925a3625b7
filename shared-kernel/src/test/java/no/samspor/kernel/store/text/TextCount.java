package no.samspor.kernel.store.text;

import java.util.concurrent.atomic.AtomicInteger;
import no.samspor.kernel.DomainEvent;

/** How many protected texts are found in an event, for the tests of other packages. */
public final class TextCount {

    private TextCount() {}

    public static int in(DomainEvent event) {
        var found = new AtomicInteger();
        TextPlaces.exchange(event, (field, text) -> {
            found.incrementAndGet();
            return text;
        });
        return found.get();
    }
}
