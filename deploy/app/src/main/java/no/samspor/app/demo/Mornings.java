package no.samspor.app.demo;

import java.time.Instant;

/** Lets everything happen that falls due before the story goes on, each on its own morning. */
@FunctionalInterface
public interface Mornings {

    void pass(Instant until);
}
