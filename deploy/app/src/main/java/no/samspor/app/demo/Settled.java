package no.samspor.app.demo;

/** Waits until the process managers have handled everything that is stored. */
@FunctionalInterface
public interface Settled {

    void await();
}
