package violator.samspor.command.concern;

import org.axonframework.modelling.command.AggregateRoot;

@AggregateRoot
class AggregateWithARuleInSpring {

    boolean decide(RuleInSpring rule) {
        return rule.holds();
    }
}
