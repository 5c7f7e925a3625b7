/** The handlingsplan and its goals, and the årsrapport: what is stored of them. */
@NullMarked
package no.samspor.kernel.plan;

import org.jspecify.annotations.NullMarked;
