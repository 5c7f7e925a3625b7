/** Views of cases, tested. */
@NullMarked
package no.samspor.query.casework.file;

import org.jspecify.annotations.NullMarked;
