package violator.samspor.command.casework;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record OpenSomeCase(@TargetAggregateIdentifier UUID id) {}
