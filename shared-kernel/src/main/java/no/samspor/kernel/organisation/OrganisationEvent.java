package no.samspor.kernel.organisation;

import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Kommunenummer;

/** Everything that happens to a kommune's organisation. */
public sealed interface OrganisationEvent extends DomainEvent
        permits KommuneSetUp,
                CodeListChanged,
                BodyEstablished,
                MemberAppointed,
                MemberReleased,
                WorkingGroupAppointed,
                WorkingGroupReported,
                WorkingGroupReminded,
                BodyDissolved {

    /** Whose organisation. */
    Kommunenummer kommune();
}
