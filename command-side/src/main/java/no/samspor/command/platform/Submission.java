package no.samspor.command.platform;

import com.fasterxml.uuid.Generators;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.store.text.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * One command as it came over HTTP: who acts, under which key, on which version. Declare it as a controller parameter.
 */
public final class Submission {

    private final CommandSender sender;
    private final Sealing sealing;
    private final Actor actor;
    private final LocalDate today;
    private final UUID key;
    private final Fingerprint fingerprint;
    private final @Nullable Long expectedVersion;

    Submission(
            CommandSender sender,
            Sealing sealing,
            Actor actor,
            LocalDate today,
            UUID key,
            Fingerprint fingerprint,
            @Nullable Long expectedVersion) {
        this.sender = sender;
        this.sealing = sealing;
        this.actor = actor;
        this.today = today;
        this.key = key;
        this.fingerprint = fingerprint;
        this.expectedVersion = expectedVersion;
    }

    public Actor actor() {
        return actor;
    }

    public LocalDate today() {
        return today;
    }

    /** A new id, ordered by time. */
    public UUID newId() {
        return Generators.timeBasedEpochGenerator().generate();
    }

    /** Seals a text for one field of one event; see {@link Sealing}. */
    public ProtectedText seal(Class<? extends DomainEvent> event, String field, String text) {
        return sealing.seal(event, field, text.strip());
    }

    /** As {@link #seal}; nothing for nothing. */
    public @Nullable ProtectedText sealOptional(
            Class<? extends DomainEvent> event, String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : seal(event, field, text);
    }

    /** Seals a text that names a person who works with youth, with that person's own key. */
    public ProtectedText sealOf(UserId person, Class<? extends DomainEvent> event, String field, String text) {
        return sealing.sealOf(person, event, field, text.strip());
    }

    /** Creates something: 201. */
    public ResponseEntity<Receipt> create(String location, @Nullable LocalDate occurredOn, Object command) {
        return answer(sender.send(order(location, occurredOn, command, true, null)));
    }

    /**
     * Changes something: 200. Asks for {@code If-Match}.
     *
     * @throws VersionNeeded when the request did not say which version it was based on
     */
    public ResponseEntity<Receipt> change(String location, @Nullable LocalDate occurredOn, Object command) {
        if (expectedVersion == null) {
            throw new VersionNeeded();
        }
        return answer(sender.send(order(location, occurredOn, command, false, expectedVersion)));
    }

    private Order order(
            String location, @Nullable LocalDate occurredOn, Object command, boolean creates, @Nullable Long version) {
        if (occurredOn != null && occurredOn.isAfter(today)) {
            throw new OccurredOnInTheFuture(today);
        }
        var trace = new Trace(actor, key, key, null, occurredOn == null ? today : occurredOn);
        return new Order(command, trace, fingerprint, location, creates, version, sealing.keys());
    }

    static ResponseEntity<Receipt> answer(StoredReceipt stored) {
        var receipt = stored.receipt();
        var location = URI.create(stored.location());
        var response = stored.created()
                ? ResponseEntity.created(location)
                : ResponseEntity.ok().location(location);
        return response.eTag("\"" + receipt.version() + "\"").body(receipt);
    }
}
