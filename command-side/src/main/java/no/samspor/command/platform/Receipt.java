package no.samspor.command.platform;

import java.util.UUID;

/**
 * The answer to a command: it is durably stored.
 *
 * @param id of what was created or changed
 * @param version of its stream, from 0; the ETag
 * @param position in the store of the command's last event, to wait for when reading
 */
public record Receipt(UUID id, long version, long position) {}
