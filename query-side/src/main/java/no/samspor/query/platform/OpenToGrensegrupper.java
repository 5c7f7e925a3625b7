package no.samspor.query.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller that somebody in a grensegruppe may ask. They sit there for a neighbour kommune as often as not, and
 * every other controller knows nothing of them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OpenToGrensegrupper {}
