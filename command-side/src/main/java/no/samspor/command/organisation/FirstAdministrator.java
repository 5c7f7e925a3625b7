package no.samspor.command.organisation;

import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;

/**
 * Who administers a kommune from the day it is set up.
 *
 * @param body the administration, established with it
 * @param bodyName what the administration is called
 */
public record FirstAdministrator(BodyId body, String bodyName, UserId user, ProtectedText name, ProtectedText title) {}
