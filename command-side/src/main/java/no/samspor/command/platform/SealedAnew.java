package no.samspor.command.platform;

import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.store.text.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * Takes opened texts of one event into another: a text opens only in the event and field it was sealed for, so it is
 * sealed anew, under a key of its own. What was erased does not come back; its place says after what.
 */
public final class SealedAnew {

    private final Sealing sealing;
    private final Class<? extends DomainEvent> event;

    /** @param event the event that is going to hold the texts */
    public SealedAnew(Sealing sealing, Class<? extends DomainEvent> event) {
        this.sealing = sealing;
        this.event = event;
    }

    /** @throws IllegalStateException for a text that was never opened */
    public ProtectedText text(String field, ProtectedText opened) {
        return switch (opened) {
            case ProtectedText.Readable readable -> sealing.seal(event, field, readable.text());
            case ProtectedText.Erased erased -> sealing.seal(event, field, "[slettet etter " + erased.basis() + "]");
            case ProtectedText.Sealed sealed -> throw new IllegalStateException("Still sealed: " + sealed.key());
        };
    }

    /** As {@link #text}; nothing for nothing. */
    public @Nullable ProtectedText optional(String field, @Nullable ProtectedText opened) {
        return opened == null ? null : text(field, opened);
    }
}
