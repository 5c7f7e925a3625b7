/** The årsrapport from the events of its year on. */
@NullMarked
package no.samspor.query.plan.report;

import org.jspecify.annotations.NullMarked;
