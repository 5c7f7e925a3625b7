package no.samspor.kernel.organisation;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A body exists from a date. {@code meetingsPerYear} is 0 for a body that does not meet. */
@Revision("1")
public record BodyEstablished(
        Kommunenummer kommune,
        BodyId body,
        BodyKind kind,
        @Nullable Level level,
        String name,
        int meetingsPerYear,
        List<Kommunenummer> sharedWith,
        LocalDate from)
        implements OrganisationEvent {}
