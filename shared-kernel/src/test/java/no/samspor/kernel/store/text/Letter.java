package no.samspor.kernel.store.text;

import java.util.List;
import no.samspor.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An event that holds texts everywhere an event may hold them. */
record Letter(
        int number,
        ProtectedText title,
        @Nullable ProtectedText note,
        Page first,
        List<Page> rest,
        List<ProtectedText> tags)
        implements DomainEvent {

    record Page(ProtectedText text, int lines) {}

    /** The same fields in another event. */
    record Copy(ProtectedText title) implements DomainEvent {}
}
