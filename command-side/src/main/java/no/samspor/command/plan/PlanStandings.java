package no.samspor.command.plan;

import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.plan.PlanId;

/** How far a plan has come at the moment of the command. */
public interface PlanStandings {

    Optional<Standing> of(PlanId id);

    /** @param from the first year it is meant for */
    record Standing(Kommunenummer kommune, int from, boolean approved) {}
}
