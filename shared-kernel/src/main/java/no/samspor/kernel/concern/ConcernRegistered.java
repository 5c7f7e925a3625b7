package no.samspor.kernel.concern;

import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.serialization.Revision;

/** A field worker registered a concern. {@code number} reads B-2026-098. The reporter is the actor. */
@Revision("1")
public record ConcernRegistered(
        ConcernId concern, String number, UserId reporter, BodyId service, Observation observation)
        implements ConcernEvent {}
