package violator.samspor.command.casework;

import org.axonframework.modelling.command.AggregateRoot;

@AggregateRoot
public class SomeCase {}
