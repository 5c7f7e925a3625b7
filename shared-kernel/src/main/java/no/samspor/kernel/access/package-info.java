/** Who has read what: written before anything is shown, and never changed. */
@NullMarked
package no.samspor.kernel.access;

import org.jspecify.annotations.NullMarked;
