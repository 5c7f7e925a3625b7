package no.samspor.kernel.organisation;

import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The whole list as it is from now on. */
@Revision("1")
public record CodeListChanged(Kommunenummer kommune, CodeList list, List<CodeEntry> entries, ProtectedText reason)
        implements OrganisationEvent {}
