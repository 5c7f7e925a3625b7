package no.samspor.kernel.store.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspor.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Opens the texts of events: the same records with {@link ProtectedText.Readable} or {@link ProtectedText.Erased} in
 * the place of the sealed ones. Keys are fetched in one query per call and kept for a minute at most, which is how long
 * an erasure on another node may take to show here.
 */
public final class TextOpener {

    private final KeyStore keys;
    private final MasterKey masterKey;
    private final Cache<UUID, Opened> cache = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public TextOpener(KeyStore keys, MasterKey masterKey) {
        this.keys = keys;
        this.masterKey = masterKey;
    }

    /** @throws TextDoesNotOpen when a text stands elsewhere than it was sealed for, or its key is nowhere */
    public <E extends DomainEvent> E open(E event) {
        return open(event, fetch(keysOf(List.of(event))));
    }

    /** Opens many events with one look-up of keys, in the order given. */
    public List<DomainEvent> open(Collection<? extends DomainEvent> events) {
        var opened = fetch(keysOf(events));
        return events.stream().map(event -> (DomainEvent) open(event, opened)).toList();
    }

    /** Forgets a key on this node, for the moment it is erased. */
    public void forget(UUID key) {
        cache.invalidate(key);
    }

    private <E extends DomainEvent> E open(E event, Map<UUID, Opened> opened) {
        return TextPlaces.exchange(event, (field, text) -> switch (text) {
            case ProtectedText.Sealed sealed -> open(event.getClass(), field, sealed, opened.get(sealed.key()));
            case ProtectedText.Readable readable -> readable;
            case ProtectedText.Erased erased -> erased;
        });
    }

    private static ProtectedText open(
            Class<? extends DomainEvent> event, String field, ProtectedText.Sealed sealed, @Nullable Opened key) {
        return switch (key) {
            case null -> throw new TextDoesNotOpen(sealed.key());
            case Opened.Key live -> live.key().open(event, field, sealed);
            case Opened.Tombstone tombstone -> new ProtectedText.Erased(tombstone.basis());
        };
    }

    private Map<UUID, Opened> fetch(Set<UUID> ids) {
        return cache.getAll(
                ids,
                missing ->
                        keys.find(Set.copyOf(missing)).stream().collect(Collectors.toMap(StoredKey::id, this::open)));
    }

    private Opened open(StoredKey key) {
        return switch (key) {
            case StoredKey.Live live ->
                new Opened.Key(new TextKey(live.id(), masterKey.unwrap(live.id(), live.wrapped())));
            case StoredKey.Destroyed destroyed -> new Opened.Tombstone(destroyed.basis());
        };
    }

    private static Set<UUID> keysOf(Collection<? extends DomainEvent> events) {
        var ids = new HashSet<UUID>();
        for (var event : events) {
            TextPlaces.exchange(event, (field, text) -> {
                if (text instanceof ProtectedText.Sealed sealed) {
                    ids.add(sealed.key());
                }
                return text;
            });
        }
        return ids;
    }

    private sealed interface Opened {

        record Key(TextKey key) implements Opened {}

        record Tombstone(String basis) implements Opened {}
    }
}
