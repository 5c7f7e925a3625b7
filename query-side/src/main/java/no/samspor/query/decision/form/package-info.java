/** The form in which a decision is recorded. */
@NullMarked
package no.samspor.query.decision.form;

import org.jspecify.annotations.NullMarked;
