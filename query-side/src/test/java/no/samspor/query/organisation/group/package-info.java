/** Tests of working groups as they are shown. */
@NullMarked
package no.samspor.query.organisation.group;

import org.jspecify.annotations.NullMarked;
