@NullMarked
package no.samspor.query.meeting.book;

import org.jspecify.annotations.NullMarked;
