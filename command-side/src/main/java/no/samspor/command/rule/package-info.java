/**
 * What every command is asked: who acts and when, and how a broken rule is named. Plain Java; aggregates may use it.
 */
@NullMarked
package no.samspor.command.rule;

import org.jspecify.annotations.NullMarked;
