/** How events are stored, read back and followed, and the tables they are stored in. */
@NullMarked
package no.samspor.kernel.store;

import org.jspecify.annotations.NullMarked;
