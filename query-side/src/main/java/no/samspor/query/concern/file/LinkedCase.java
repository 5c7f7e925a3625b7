package no.samspor.query.concern.file;

import java.util.UUID;

/** A case that a concern is or can be linked to. */
record LinkedCase(UUID id, String number, String title) {}
