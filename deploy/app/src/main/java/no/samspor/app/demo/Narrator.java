package no.samspor.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;
import no.samspor.command.platform.CommandSender;
import no.samspor.command.platform.Fingerprint;
import no.samspor.command.platform.Order;
import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.store.text.TextVault;
import no.samspor.kernel.time.Norway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a story in its order: each scene moves the clock and gives one command, as whoever gave it. The command's id is
 * derived from the scene's name, so a story that was interrupted goes on where it stopped.
 */
final class Narrator {

    private static final Logger LOG = LoggerFactory.getLogger(Narrator.class);

    private record Scene(LocalDateTime at, long order, Runnable play) {}

    /** Seals a text for one field of an event. */
    interface Seal {

        ProtectedText text(Class<? extends DomainEvent> event, String field, String words);
    }

    private final CommandSender sender;
    private final TextVault vault;
    private final DemoClock clock;
    private final Settled settled;
    private final Mornings mornings;
    private final LocalDateTime end;
    private final PriorityQueue<Scene> scenes =
            new PriorityQueue<>(Comparator.comparing(Scene::at).thenComparing(Scene::order));
    private long order;
    private long told;
    private long position;
    private LocalDateTime now = LocalDateTime.MIN;

    Narrator(
            CommandSender sender,
            TextVault vault,
            DemoClock clock,
            Settled settled,
            Mornings mornings,
            LocalDateTime end) {
        this.sender = sender;
        this.vault = vault;
        this.clock = clock;
        this.settled = settled;
        this.mornings = mornings;
        this.end = end;
    }

    /** Plans a scene; one that lies after the end of the story is never played. */
    void at(LocalDateTime when, Runnable play) {
        scenes.add(new Scene(when, order++, play));
    }

    void at(LocalDate day, int hour, int minute, Runnable play) {
        at(day.atTime(hour, minute), play);
    }

    LocalDateTime now() {
        return now;
    }

    /** The position of the last command's last event. */
    long position() {
        return position;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Gives a command today. */
    void tell(String name, Actor actor, UUID subject, Function<Seal, Object> command) {
        tell(name, actor, subject, today(), command);
    }

    /** Gives a command about something that happened before it is written down. */
    void tell(String name, Actor actor, UUID subject, LocalDate occurredOn, Function<Seal, Object> command) {
        var id = Body.Derived.uuid("command " + actor.kommune() + " " + name);
        var sealing = vault.newSealing();
        var payload = command.apply(sealing::seal);
        send(name, actor, subject, occurredOn, id, payload, sealing);
    }

    /** As {@link #tell}, for commands that name a person who works with youth. */
    void tellOfPerson(String name, Actor actor, UUID subject, Function<Sealing, Object> command) {
        var sealing = vault.newSealing();
        var payload = command.apply(sealing);
        send(
                name,
                actor,
                subject,
                today(),
                Body.Derived.uuid("command " + actor.kommune() + " " + name),
                payload,
                sealing);
    }

    private void send(
            String name, Actor actor, UUID subject, LocalDate occurredOn, UUID id, Object payload, Sealing sealing) {
        var trace = new Trace(actor, id, id, null, occurredOn);
        var fingerprint = Fingerprint.of(name.getBytes(StandardCharsets.UTF_8));
        try {
            position = sender.send(
                            new Order(payload, trace, fingerprint, "/api/" + subject, true, null, sealing.keys()))
                    .receipt()
                    .position();
        } catch (BrokenRule rule) {
            throw new IllegalStateException("The story breaks a rule in «" + name + "»: " + rule.code(), rule);
        }
        told++;
    }

    /** Waits until the process managers have done their part, so that what they cause gets this date too. */
    void letItSettle() {
        settled.await();
    }

    /** Plays all scenes, and what falls due by itself, up to the end. @return how many commands were given */
    long play() {
        var nextWord = 0L;
        while (!scenes.isEmpty() && !scenes.peek().at().isAfter(end)) {
            var scene = scenes.remove();
            var at = scene.at().atZone(Norway.ZONE).toInstant();
            if (scene.at().toLocalDate().isAfter(today())) {
                mornings.pass(at);
            }
            now = scene.at();
            clock.standAt(at);
            scene.play().run();
            if (told >= nextWord) {
                LOG.info("The demo kommuner have come to {}", now.toLocalDate());
                nextWord = told + 400;
            }
        }
        mornings.pass(end.atZone(Norway.ZONE).toInstant());
        settled.await();
        return told;
    }
}
