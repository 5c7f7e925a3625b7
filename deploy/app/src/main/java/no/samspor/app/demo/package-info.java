/** The fictitious kommuner and their two years, told through the command side with a clock that walks. */
@NullMarked
package no.samspor.app.demo;

import org.jspecify.annotations.NullMarked;
