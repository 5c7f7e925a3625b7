/**
 * Everything but a case that has a life of its own, event by event: a tiltak, a plan, a decision, a meeting and so on.
 */
@NullMarked
package no.samspor.query.audit.matter;

import org.jspecify.annotations.NullMarked;
