/** Lists as files that can be taken out of Samspor: the same form, whatever the list is of. */
@NullMarked
package no.samspor.query.platform.export;

import org.jspecify.annotations.NullMarked;
