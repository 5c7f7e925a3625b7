package no.samspor.command.tiltak;

import java.time.LocalDate;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakPromise;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A day by which something was promised of the tiltak is over. */
public record RemindOfTiltak(@TargetAggregateIdentifier TiltakId tiltak, TiltakPromise promise, LocalDate due) {}
