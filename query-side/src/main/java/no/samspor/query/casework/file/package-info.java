/** A case as utførende level, the koordinator and the auditor read it: its facts and the concerns it builds on. */
@NullMarked
package no.samspor.query.casework.file;

import org.jspecify.annotations.NullMarked;
