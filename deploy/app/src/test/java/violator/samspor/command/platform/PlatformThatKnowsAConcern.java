package violator.samspor.command.platform;

import violator.samspor.command.concern.RegisterSomeConcern;

record PlatformThatKnowsAConcern(RegisterSomeConcern command) {}
