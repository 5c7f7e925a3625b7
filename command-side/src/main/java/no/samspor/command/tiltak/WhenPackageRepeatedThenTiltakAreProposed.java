package no.samspor.command.tiltak;

import no.samspor.command.platform.Processes;
import no.samspor.command.platform.SealedAnew;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.store.text.TextOpener;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Each copy in a repeated package is proposed as its model was: what it is, not whom or which case it was for; at the
 * level of whoever repeats it, where it can be approved.
 */
@Component
@ProcessingGroup("processes")
class WhenPackageRepeatedThenTiltakAreProposed {

    private final Processes processes;
    private final EventStore events;
    private final TextOpener opener;

    WhenPackageRepeatedThenTiltakAreProposed(Processes processes, EventStore events, TextOpener opener) {
        this.processes = processes;
        this.events = events;
        this.opener = opener;
    }

    @EventHandler
    void on(PackageRepeated event, EventMessage<?> message) {
        var repeated = opener.open(event);
        var level = Trace.of(message.getMetaData()).actor().level();
        for (var copy : repeated.copies()) {
            processes.send(
                    message,
                    "propose-" + copy.to(),
                    "/api/tiltak/" + copy.to(),
                    sealing -> propose(repeated, copy, level, sealing));
        }
    }

    private ProposeTiltak propose(
            PackageRepeated repeated, PackageRepeated.Copy copy, @Nullable Level level, Sealing sealing) {
        var model = model(copy.from());
        var anew = new SealedAnew(sealing, TiltakProposed.class);
        return new ProposeTiltak(
                copy.to(),
                anew.text("title", model.title()),
                anew.optional("description", model.description()),
                model.responsible(),
                level == null ? model.level() : level,
                null,
                null,
                repeated.pack(),
                anew.text("packageName", repeated.name()),
                model.themes(),
                model.area(),
                model.ages(),
                null,
                null,
                model.amountOre(),
                copy.from());
    }

    private TiltakProposed model(TiltakId from) {
        return opener.open(
                (TiltakProposed) events.readEvents(from.toString(), 0).next().getPayload());
    }
}
