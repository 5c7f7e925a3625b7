package violator.samspor.command.concern;

public record RegisterSomeConcern() {}
