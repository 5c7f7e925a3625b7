package no.samspor.command.tiltak;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import no.samspor.command.rule.Acting;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.PackageRepeated;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;

/** A package of tiltak that repeats an earlier one; its tiltak have streams of their own. */
@AggregateRoot
public class TiltakPackage {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private PackageId id;

    @SuppressWarnings("NullAway.Init")
    protected TiltakPackage() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    TiltakPackage(RepeatPackage command, Acting acting, TiltakStandings tiltak) {
        acting.mustBe(Role.COORDINATOR);
        var from = command.copies().stream().map(PackageRepeated.Copy::from).toList();
        if (from.isEmpty() || new HashSet<>(from).size() < from.size()) {
            throw new NothingToRepeat();
        }
        var belongs = from.stream()
                .map(tiltak::of)
                .allMatch(found -> found.filter(
                                one -> one.kommune().equals(acting.actor().kommune())
                                        && command.repeats().equals(one.pack()))
                        .isPresent());
        if (!belongs) {
            throw new NotInThatPackage();
        }
        apply(new PackageRepeated(
                command.pack(), command.repeats(), command.name(), command.copies(), command.reason()));
    }

    @EventSourcingHandler
    void on(PackageRepeated event) {
        id = event.pack();
    }
}
