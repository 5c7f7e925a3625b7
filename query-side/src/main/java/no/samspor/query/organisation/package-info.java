/** The directory as it is shown: names of bodies, people, themes and areas; who holds which seat. */
@NullMarked
package no.samspor.query.organisation;

import org.jspecify.annotations.NullMarked;
