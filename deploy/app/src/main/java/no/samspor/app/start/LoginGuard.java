package no.samspor.app.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Nobody gets in without a login: the demo's fictitious persons stay on this machine, everything else has a real one.
 */
public final class LoginGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            if (!isLoopback(environment.getProperty("server.address", ""))) {
                throw new StartRefused(
                        "The demo lets anyone in as its fictitious persons, so it answers on this machine only.",
                        "Remove server.address, or leave out the profile demo and set up a real login.");
            }
        } else if (!loginIsSet(environment)) {
            throw new StartRefused(
                    "No login is set up, so nobody could be told from anybody else.",
                    "Set SAMSPOR_LOGIN_ISSUER, SAMSPOR_LOGIN_CLIENT_ID and SAMSPOR_LOGIN_CLIENT_SECRET to those of your"
                            + " OpenID Connect provider (Ansattporten, Entra ID, Keycloak …). To look around with"
                            + " fictitious persons, run mvn -Pdemo.");
        }
    }

    private static boolean loginIsSet(ConfigurableEnvironment environment) {
        return StringUtils.hasText(environment.getProperty("samspor.login.issuer"))
                && StringUtils.hasText(environment.getProperty("samspor.login.client-id"))
                && StringUtils.hasText(environment.getProperty("samspor.login.client-secret"));
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
