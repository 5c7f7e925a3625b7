package no.samspor.query.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the views that a controller reads, so that {@code ?after=} waits for these alone and for the {@link Seats} of
 * who asks; without it, for all.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reads {

    /** Names of projections. */
    String[] value();
}
