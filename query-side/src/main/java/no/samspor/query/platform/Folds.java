package no.samspor.query.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samspor.kernel.DomainEvent;

/** Names the events that a {@link Projection} folds. Every other it passes unread; without this it folds all. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Folds {

    /** The events, or what they have in common. */
    Class<? extends DomainEvent>[] value();
}
