package no.samspor.command.organisation;

import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.LadderStep;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The operator takes a kommune in, with the person who is to administer it from that day. */
public record SetUpKommune(
        @TargetAggregateIdentifier KommuneId id,
        Kommunenummer kommune,
        String name,
        List<LadderStep> ladder,
        List<CodeEntry> themes,
        List<CodeEntry> areas,
        FirstAdministrator administrator) {}
