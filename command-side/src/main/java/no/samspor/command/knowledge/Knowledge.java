package no.samspor.command.knowledge;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashSet;
import java.util.Set;
import no.samspor.command.plan.KnownGoals;
import no.samspor.command.plan.NoSuchGoal;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.IndicatorId;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.KnowledgeId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** All indicators of a kommune: each has one value for an area and a period. The koordinator keeps them. */
@AggregateRoot
public class Knowledge {

    @AggregateIdentifier
    private @Nullable KnowledgeId id;

    private final Set<String> recorded = new LinkedHashSet<>();
    private final Set<IndicatorId> known = new LinkedHashSet<>();

    protected Knowledge() {
        // filled from its events
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordIndicators command, Acting acting, KnownGoals goals) {
        mustKeep(command.kommune(), acting);
        var kommune = acting.actor().kommune();
        if (!command.indicators().stream()
                .allMatch(indicator -> indicator.goal() == null || goals.has(kommune, indicator.goal()))) {
            throw new NoSuchGoal();
        }
        var keys = new LinkedHashSet<>(recorded);
        if (!command.indicators().stream().allMatch(indicator -> keys.add(key(indicator)))) {
            throw new IndicatorRecordedBefore();
        }
        command.indicators().forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CorrectIndicator command, Acting acting) {
        mustKeep(command.kommune(), acting);
        if (!known.contains(command.correction().indicator())) {
            throw new IndicatorNotRecorded();
        }
        apply(command.correction());
    }

    @EventSourcingHandler
    void on(IndicatorRecorded event, @MetaDataValue(Trace.KOMMUNE) String in) {
        id = KnowledgeId.of(new Kommunenummer(in));
        recorded.add(key(event));
        known.add(event.indicator());
    }

    @EventSourcingHandler
    void on(IndicatorCorrected event) {
        known.add(event.indicator());
    }

    private void mustKeep(KnowledgeId asked, Acting acting) {
        acting.mustBe(Role.COORDINATOR);
        if (!KnowledgeId.of(acting.actor().kommune()).equals(id == null ? asked : id)) {
            throw new NotInThisKommune();
        }
    }

    private static String key(IndicatorRecorded event) {
        return Reading.key(event.source(), event.code(), event.area(), event.period());
    }
}
