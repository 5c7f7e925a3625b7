/** Every page and answer as of a moment of the past, for the auditor: what is asked for stands in the address. */
@NullMarked
package no.samspor.query.audit.then;

import org.jspecify.annotations.NullMarked;
