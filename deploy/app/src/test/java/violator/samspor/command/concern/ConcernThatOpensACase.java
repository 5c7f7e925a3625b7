package violator.samspor.command.concern;

import java.util.UUID;
import violator.samspor.command.casework.OpenSomeCase;

final class ConcernThatOpensACase {

    Object command() {
        return new OpenSomeCase(new UUID(0, 0));
    }
}
