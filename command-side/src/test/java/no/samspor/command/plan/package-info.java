/** Given, when, then for every command and rule of the plan, of which one is in force, and of the årsrapport. */
@NullMarked
package no.samspor.command.plan;

import org.jspecify.annotations.NullMarked;
