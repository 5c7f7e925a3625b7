/** Working groups: what they were appointed for, by whom and until when, and what they answered. */
@NullMarked
package no.samspor.query.organisation.group;

import org.jspecify.annotations.NullMarked;
