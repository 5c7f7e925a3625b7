package no.samspor.kernel.tiltak;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Something that was promised of it was not done in time; whoever is to do it was reminded, once for each day promised.
 *
 * @param funding of a report, which application it is about
 * @param due the last day on which the promise was kept
 */
@Revision("1")
public record TiltakReminded(
        TiltakId tiltak, TiltakPromise promise, @Nullable UUID funding, LocalDate due) implements TiltakEvent {}
