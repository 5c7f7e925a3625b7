/** What is recorded of indicators, and what a sheet is told about itself. */
@NullMarked
package no.samspor.command.knowledge;

import org.jspecify.annotations.NullMarked;
