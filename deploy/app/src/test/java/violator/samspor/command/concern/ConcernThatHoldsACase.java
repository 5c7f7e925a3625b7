package violator.samspor.command.concern;

import violator.samspor.command.casework.SomeCase;

record ConcernThatHoldsACase(SomeCase aggregate) {}
