/** The access log: that every reading is written before anything is shown, and the auditor's view of it. */
@NullMarked
package no.samspor.query.audit.access;

import org.jspecify.annotations.NullMarked;
