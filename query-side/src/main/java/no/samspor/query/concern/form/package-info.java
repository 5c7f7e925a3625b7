/** The page on which a concern is registered. */
@NullMarked
package no.samspor.query.concern.form;

import org.jspecify.annotations.NullMarked;
