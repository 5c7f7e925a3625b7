package no.samspor.kernel.meeting;

import no.samspor.kernel.store.text.ProtectedText;

/** Somebody without a seat in the body, invited to this one meeting. {@code from} is whom they come from. */
public record Guest(ProtectedText name, ProtectedText from) {}
