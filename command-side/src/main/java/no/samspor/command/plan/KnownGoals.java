package no.samspor.command.plan;

import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.plan.GoalId;

/** Which goals a kommune has set. Declare it as a parameter of a command handler; tests register a stand-in. */
public interface KnownGoals {

    /** Whether that goal stands in a plan of the kommune, an earlier one too. */
    boolean has(Kommunenummer kommune, GoalId goal);
}
