/** The database that comes with the process, when no other is set: started, watched and stopped with it. */
@NullMarked
package no.samspor.app.postgres;

import org.jspecify.annotations.NullMarked;
