/** The handlingsplan and the årsrapport: drafted by one body, approved by another. */
@NullMarked
package no.samspor.command.plan;

import org.jspecify.annotations.NullMarked;
