package no.samspor.command.platform;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The target is the annotated id of the command; the version it was based on comes with the message. */
final class VersionedTargetResolver implements CommandTargetResolver {

    /** Metadata key: the version of the stream that the sender had seen. */
    static final String EXPECTED_VERSION = "expectedVersion";

    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        var target = byAnnotation.resolveTarget(command);
        return new VersionedAggregateIdentifier(target.getIdentifierValue(), version(command));
    }

    private static @Nullable Long version(CommandMessage<?> command) {
        return (Long) command.getMetaData().get(EXPECTED_VERSION);
    }
}
