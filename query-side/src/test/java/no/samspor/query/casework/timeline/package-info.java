/** Views of cases, tested. */
@NullMarked
package no.samspor.query.casework.timeline;

import org.jspecify.annotations.NullMarked;
