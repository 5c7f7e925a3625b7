package no.samspor.query.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that what a controller shows tells nothing of young people or of what is done about them: no reading of it is
 * logged. Every other answer to a {@link Viewer} is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NothingProtected {}
