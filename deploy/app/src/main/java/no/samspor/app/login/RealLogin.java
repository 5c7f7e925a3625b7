package no.samspor.app.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;

/**
 * OpenID Connect: the code flow with PKCE for people, JWT for API clients, both from one provider. The provider is
 * asked for its addresses when the first one logs in, so that Samspor starts while it is away.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class RealLogin {

    private static final String REGISTRATION = "samspor";

    private final String issuer;
    private final String clientId;
    private final String subjectClaim;

    RealLogin(
            @Value("${samspor.login.issuer}") String issuer,
            @Value("${samspor.login.client-id}") String clientId,
            @Value("${samspor.login.subject-claim:sub}") String subjectClaim) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.subjectClaim = subjectClaim;
    }

    @Bean
    SecurityFilterChain realSecurity(HttpSecurity http, Access access, NotLoggedIn notLoggedIn) {
        return access.apply(http)
                .oauth2Login(login -> login.loginPage(Access.LOGIN_PAGE)
                        .defaultSuccessUrl("/")
                        .userInfoEndpoint(user -> user.oidcUserService(people())))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(notLoggedIn)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(this::client)))
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(@Value("${samspor.login.client-secret}") String secret) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(secret)));
    }

    /** Made for us, by the provider, and not yet expired. */
    @Bean
    JwtDecoder jwtDecoder(@Value("${samspor.login.audience:${samspor.login.client-id}}") String audience) {
        return new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(issuer),
                    new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, to -> to != null && to.contains(audience))));
            return decoder;
        });
    }

    private ClientRegistration registration(String secret) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(REGISTRATION)
                .clientId(clientId)
                .clientSecret(secret)
                .scope("openid")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private OAuth2UserService<OidcUserRequest, OidcUser> people() {
        var standard = new OidcUserService();
        return request -> {
            var user = standard.loadUser(request);
            return new KnownUser(user, UserIds.of(issuer, subject(user.getClaimAsString(subjectClaim))));
        };
    }

    private AbstractAuthenticationToken client(Jwt token) {
        var user = UserIds.of(issuer, subject(token.getClaimAsString(subjectClaim)));
        return new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList("person"), user.toString());
    }

    private String subject(@Nullable String subject) {
        if (subject == null || subject.isBlank()) {
            throw new OAuth2AuthenticationException("no_" + subjectClaim);
        }
        return subject;
    }
}
