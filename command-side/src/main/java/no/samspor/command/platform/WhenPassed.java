package no.samspor.command.platform;

import java.util.function.Function;
import no.samspor.kernel.store.text.Sealing;

/** A process that acts when a deadline of its kind has passed. It may be called again after a crash. */
public interface WhenPassed {

    /** The kind of deadline that it answers for. */
    String kind();

    /** The day is over, and nobody has said that the promise is kept. */
    void passed(Deadline deadline, Step step);

    /** Gives the one command that follows, on behalf of whoever set the deadline, once. */
    @FunctionalInterface
    interface Step {

        /** @param location where the result is read */
        void send(String location, Function<Sealing, Object> command);
    }
}
