package no.samspor.command.casework;

import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseId;

/**
 * Where the cases stand at the moment of a command: a concern is linked to a case that is open, and a body decides what
 * has been escalated to its level and accepted there.
 */
public interface CaseStandings {

    /** Empty when there is no such case. */
    Optional<Standing> of(CaseId id);

    /**
     * Where a case stands.
     *
     * @param level the level that has it; an escalation counts once it is accepted
     */
    record Standing(Kommunenummer kommune, Level level, boolean open) {}
}
