package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import org.jspecify.annotations.Nullable;

/** A body as the rules of its kommune see it. */
record EstablishedBody(BodyId id, BodyKind kind, @Nullable Level level, Period period) {

    void mustExist(Period during) {
        if (during.from().isBefore(period.from())) {
            throw new BodyNotYetEstablished(period.from());
        }
        if (period.endsBefore(during.from())) {
            throw new BodyIsDissolved();
        }
    }

    void mustExistOn(LocalDate day) {
        mustExist(new Period(day, day));
    }

    boolean takesThePlaceOf(EstablishedBody other) {
        return BodyForm.of(kind).standing() && kind == other.kind && period.overlaps(other.period);
    }

    EstablishedBody dissolved(LocalDate until) {
        return new EstablishedBody(id, kind, level, period.endingOn(until));
    }
}
