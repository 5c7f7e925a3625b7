package no.samspor.command.concern;

import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.casework.CaseId;

/** Which cases a concern can be linked to, at the moment of the command. */
public interface OpenCases {

    /** Whether it is an open case of that kommune. */
    boolean contains(Kommunenummer kommune, CaseId caseId);
}
