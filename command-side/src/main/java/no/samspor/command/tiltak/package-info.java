/** A tiltak through its life, its money, and the package it belongs to: what may happen. */
@NullMarked
package no.samspor.command.tiltak;

import org.jspecify.annotations.NullMarked;
