/** What is stored, and how. Both sides know it; nothing else is shared. */
@NullMarked
package no.samspor.kernel;

import org.jspecify.annotations.NullMarked;
