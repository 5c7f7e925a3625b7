package no.samspor.query.platform;

import no.samspor.kernel.actor.Actor;

/** Makes those who look in the tests of the views. */
public final class Viewers {

    private Viewers() {}

    /** The actor, in the seat they act in. */
    public static Viewer looking(Actor actor) {
        var body = actor.body();
        if (body == null) {
            throw new IllegalArgumentException("Looks from no body");
        }
        return new Viewer(actor.user(), actor.role(), body, actor.level(), actor.kommune());
    }
}
