/** Deciding: what a body may decide, how, and what becomes of it afterwards. */
@NullMarked
package no.samspor.command.decision;

import org.jspecify.annotations.NullMarked;
