/** What an administrator looks after: the bodies, who sits in them, and the views themselves. */
@NullMarked
package no.samspor.query.administration;

import org.jspecify.annotations.NullMarked;
