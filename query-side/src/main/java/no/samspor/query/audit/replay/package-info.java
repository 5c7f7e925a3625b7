/** The auditor's replay of a case: event by event and as of any date, what a body knew, why a tiltak exists. */
@NullMarked
package no.samspor.query.audit.replay;

import org.jspecify.annotations.NullMarked;
