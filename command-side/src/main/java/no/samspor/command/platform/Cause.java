package no.samspor.command.platform;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import org.axonframework.eventhandling.EventMessage;

/** The event that Samspor acts upon, and on whose behalf. */
record Cause(UUID event, Trace trace) {

    static Cause of(EventMessage<?> message) {
        return new Cause(UUID.fromString(message.getIdentifier()), Trace.of(message.getMetaData()));
    }

    /** What a command says of itself that Samspor gives because of it. */
    Trace onBehalf(UUID command, LocalDate occurredOn) {
        var actor = trace.actor();
        var system = new Actor(actor.user(), Role.SYSTEM, actor.body(), actor.level(), actor.kommune());
        return new Trace(system, command, trace.correlation(), event, occurredOn);
    }
}
