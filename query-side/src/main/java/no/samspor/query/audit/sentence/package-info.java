/** What an event says in words: one plain sentence for every event that can belong to a case, in each language. */
@NullMarked
package no.samspor.query.audit.sentence;

import org.jspecify.annotations.NullMarked;
