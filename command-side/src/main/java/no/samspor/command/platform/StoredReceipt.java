package no.samspor.command.platform;

import no.samspor.kernel.actor.UserId;

/** What is kept of an answered command, so that the same key gives the same answer for ever. */
public record StoredReceipt(Receipt receipt, Fingerprint fingerprint, UserId actor, String location, boolean created) {}
