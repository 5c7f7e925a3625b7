package violator.samspor.kernel;

import violator.samspor.command.casework.OpenSomeCase;

record KernelThatKnowsACommand(OpenSomeCase command) {}
