package no.samspor.app.login;

import no.samspor.kernel.actor.UserId;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person of the login provider, under the id they have here. */
final class KnownUser extends DefaultOidcUser {

    private final UserId user;

    KnownUser(OidcUser provided, UserId user) {
        super(provided.getAuthorities(), provided.getIdToken(), provided.getUserInfo());
        this.user = user;
    }

    @Override
    public String getName() {
        return user.toString();
    }
}
