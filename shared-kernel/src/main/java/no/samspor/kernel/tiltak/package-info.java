/** A tiltak through its life, its money and its package: what is stored of it. */
@NullMarked
package no.samspor.kernel.tiltak;

import org.jspecify.annotations.NullMarked;
