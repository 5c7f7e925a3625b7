package no.samspor.command.decision;

import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.organisation.BodyId;

/** What other decisions are worth at the moment of the command. */
public interface DecisionStandings {

    /** Empty when there is no such decision, or it is still being circulated. */
    Optional<Standing> of(DecisionId id);

    /** @param inForce adopted, and neither superseded nor revoked */
    record Standing(Kommunenummer kommune, BodyId body, boolean inForce) {}
}
