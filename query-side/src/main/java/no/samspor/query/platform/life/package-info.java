/** A tiltak drawn as a line through time: approved, running, evaluated, ended. */
@NullMarked
package no.samspor.query.platform.life;

import org.jspecify.annotations.NullMarked;
