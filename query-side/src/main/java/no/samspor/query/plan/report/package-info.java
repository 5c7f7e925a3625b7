/** The årsrapport: what is written in it, and figures folded from the events of the year up to a frozen position. */
@NullMarked
package no.samspor.query.plan.report;

import org.jspecify.annotations.NullMarked;
