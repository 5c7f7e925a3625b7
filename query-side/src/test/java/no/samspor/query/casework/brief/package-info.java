/** Views of cases, tested. */
@NullMarked
package no.samspor.query.casework.brief;

import org.jspecify.annotations.NullMarked;
