/** The concerns: in lists, and each whole with its texts, what has happened to it and what can be done. */
@NullMarked
package no.samspor.query.concern.file;

import org.jspecify.annotations.NullMarked;
