/** Checks a pack of evidence with nothing but the JDK, and shares no code with what made it. */
@NullMarked
package no.samspor.verifier;

import org.jspecify.annotations.NullMarked;
