package no.samspor.command.plan;

import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.GoalSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps them in a table, in the transaction that stores the event: the next command finds them there. */
@Component
@ProcessingGroup(PlanWiring.GOALS)
class StoredGoals implements KnownGoals {

    private final JdbcClient database;

    StoredGoals(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean has(Kommunenummer kommune, GoalId goal) {
        return database.sql("select exists (select from command.goal where goal = ? and kommune = ?)")
                .params(goal.value(), kommune.value())
                .query(Boolean.class)
                .single();
    }

    /** A goal that is carried on to a later plan keeps its id. */
    @EventHandler
    void on(GoalSet event, @MetaDataValue(Trace.KOMMUNE) String kommune) {
        database.sql("insert into command.goal (goal, kommune) values (?, ?) on conflict do nothing")
                .params(event.goal().value(), kommune)
                .update();
    }
}
