package violator.samspor.command.concern;

import violator.samspor.query.casework.SomeView;

record CommandThatReadsAView(SomeView view) {}
