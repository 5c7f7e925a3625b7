@NullMarked
package no.samspor.query.meeting;

import org.jspecify.annotations.NullMarked;
