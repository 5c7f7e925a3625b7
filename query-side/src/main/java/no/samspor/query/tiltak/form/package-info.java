/** The form in which a tiltak is recorded. */
@NullMarked
package no.samspor.query.tiltak.form;

import org.jspecify.annotations.NullMarked;
