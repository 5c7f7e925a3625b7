package violator.samspor.command.concern;

import org.springframework.stereotype.Component;

@Component
class RuleInSpring {

    boolean holds() {
        return true;
    }
}
