package no.samspor.kernel.decision;

import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.store.text.ProtectedText;

/** A member who disagreed or had a reservation, in their words. It is kept. */
public record Dissent(UserId member, ProtectedText text) {}
