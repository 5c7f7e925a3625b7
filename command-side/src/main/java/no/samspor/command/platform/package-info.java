/** How a command comes in, is done once, and is answered. Knows no concept. */
@NullMarked
package no.samspor.command.platform;

import org.jspecify.annotations.NullMarked;
