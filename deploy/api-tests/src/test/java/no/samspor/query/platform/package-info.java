/** What a test must do to views that their own package alone may do. */
@NullMarked
package no.samspor.query.platform;

import org.jspecify.annotations.NullMarked;
