package no.samspor.app.login;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import no.samspor.kernel.actor.UserId;

/** Who a person of a login provider is here: derived, so that nothing about logins is stored. See ADR 0020. */
final class UserIds {

    private static final UUID NAMESPACE = UUID.fromString("3c0c6ab2-7b3f-5f0a-9e5e-5d1f4a7c2b90");

    private UserIds() {}

    /** Version 5 of RFC 9562 of issuer and subject: the same person is the same on every node and for ever. */
    static UserId of(String issuer, String subject) {
        return new UserId(Generators.nameBasedGenerator(NAMESPACE).generate(issuer + "\n" + subject));
    }
}
