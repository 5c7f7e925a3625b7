package no.samspor.kernel.organisation;

import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import org.axonframework.serialization.Revision;

/** A kommune takes Samspor into use. The ladder is ordered from the lowest level up. */
@Revision("1")
public record KommuneSetUp(
        Kommunenummer kommune, String name, List<LadderStep> ladder, List<CodeEntry> themes, List<CodeEntry> areas)
        implements OrganisationEvent {}
