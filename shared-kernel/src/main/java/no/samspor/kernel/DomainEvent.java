package no.samspor.kernel;

/**
 * Something that happened and is stored for ever. Names and packages of events are in the store: they never move.
 * Metadata (who, as what, in which body, when it happened) are read with {@link no.samspor.kernel.actor.Trace}.
 */
public interface DomainEvent {}
