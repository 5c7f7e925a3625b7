/** Setting up a kommune, its bodies and members; and the directory that other concepts' rules ask. */
@NullMarked
package no.samspor.command.organisation;

import org.jspecify.annotations.NullMarked;
