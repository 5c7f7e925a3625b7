/**
 * The møtebok: meetings of bodies with their agenda, their minutes as they are made, and the tasks that were given.
 * Those who sit in the body read it whole; others read what is public of it.
 */
@NullMarked
package no.samspor.query.meeting.book;

import org.jspecify.annotations.NullMarked;
