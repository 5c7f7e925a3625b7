/** One clock for everything: what is recorded now, and which Norwegian day it is. */
@NullMarked
package no.samspor.kernel.time;

import org.jspecify.annotations.NullMarked;
