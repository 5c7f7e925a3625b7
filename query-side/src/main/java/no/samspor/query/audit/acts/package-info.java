/** Who did what, as what, in which body: the whole trail of a kommune, narrowed. */
@NullMarked
package no.samspor.query.audit.acts;

import org.jspecify.annotations.NullMarked;
