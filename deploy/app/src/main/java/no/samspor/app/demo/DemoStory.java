package no.samspor.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import no.samspor.command.platform.CommandSender;
import no.samspor.kernel.store.text.TextVault;
import no.samspor.kernel.time.Norway;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the demo kommuner's two years before the first page is served. A start on existing data adds nothing twice. */
@Component
@Profile("demo")
class DemoStory implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    /** After Axon, before the web server, which starts 1,024 later. */
    private static final int PHASE = SpringAxonConfiguration.LIFECYCLE_PHASE + 512;

    private final CommandSender sender;
    private final TextVault vault;
    private final DemoClock clock;
    private final Settled settled;
    private final Mornings mornings;
    private final boolean told;
    private final boolean everyday;
    private volatile boolean running;

    /**
     * @param told whether there is a story at all; without one nobody has a seat, and the clock stands where it is put
     * @param everyday whether to tell all that happens beside the main story, which takes a minute
     */
    DemoStory(
            CommandSender sender,
            TextVault vault,
            DemoClock clock,
            Settled settled,
            Mornings mornings,
            @Value("${samspor.demo.told:true}") boolean told,
            @Value("${samspor.demo.everyday:true}") boolean everyday) {
        this.told = told;
        this.everyday = everyday;
        this.sender = sender;
        this.vault = vault;
        this.clock = clock;
        this.settled = settled;
        this.mornings = mornings;
    }

    @Override
    public void start() {
        running = true;
        var theEnd = Body.Derived.uuid("command " + Body.Towns.LUNDVIK + " " + LastWord.NAME);
        if (!told || sender.answered(theEnd).isPresent()) {
            return;
        }
        try {
            tell(LocalDateTime.ofInstant(Clock.systemUTC().instant(), Norway.ZONE));
        } finally {
            clock.run();
        }
    }

    private void tell(LocalDateTime now) {
        var began = System.nanoTime();
        var year = now.toLocalDate().isBefore(LocalDate.of(now.getYear(), 11, 6)) ? now.getYear() - 1 : now.getYear();
        var start = LocalDate.of(year - 2, 11, 18);
        var narrator = new Narrator(sender, vault, clock, settled, mornings, now);
        var meetings = new Moteplan(narrator, now.toLocalDate());
        var tells = new Chronicle(narrator, meetings);
        new Founding(narrator, Body.Towns.LUNDVIK)
                .plan(
                        start,
                        "Lundvik kommune",
                        Founding.THREE_LEVELS,
                        Founding.codes(
                                "sentrum",
                                "Sentrum",
                                "molleparken",
                                "Mølleparken",
                                "asen",
                                "Åsen",
                                "bruket",
                                "Bruket",
                                "nordbyen",
                                "Nordbyen",
                                "strandsida",
                                "Strandsida"),
                        Person.ANNE);
        new Founding(narrator, Body.Towns.FJELLSTRAND)
                .plan(
                        start,
                        "Fjellstrand kommune",
                        Founding.TWO_LEVELS,
                        Founding.codes("stasjonen", "Stasjonsbyen", "grenda", "Grenda"),
                        Person.TONE);
        new Sommertiltakene(narrator, tells, meetings, year).plan();
        new Fjellstrand(narrator, tells, meetings, year).plan();
        if (everyday) {
            meetings.plan(start.plusDays(3));
            new Everyday(narrator, tells, meetings).plan(start.plusDays(3), now.toLocalDate());
        }
        new Planverk(narrator, year).plan();
        var told = narrator.play();
        new LastWord(narrator).say();
        LOG.info("The demo kommuner are told: {} commands in {} s", told, (System.nanoTime() - began) / 1_000_000_000);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
