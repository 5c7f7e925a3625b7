package violator.samspor.query.casework;

import violator.samspor.command.casework.OpenSomeCase;

record ViewThatSendsACommand(OpenSomeCase command) {}
