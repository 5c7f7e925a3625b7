package no.samspor.app.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What is open to everybody, and what happens to those who are not logged in. What each person may see and do is
 * decided where it is read or decided, by the seats they hold.
 */
@Component
class Access {

    static final String LOGIN_PAGE = "/innlogging";

    private static final String[] OPEN = {
        LOGIN_PAGE,
        "/assets/**",
        "/error",
        "/tilgjengelighet",
        "/personvern",
        "/hjelp",
        "/v3/api-docs/**",
        "/actuator/health/**"
    };

    private final NotLoggedIn notLoggedIn;
    private final NotAllowed notAllowed;

    Access(NotLoggedIn notLoggedIn, NotAllowed notAllowed) {
        this.notLoggedIn = notLoggedIn;
        this.notAllowed = notAllowed;
    }

    /**
     * A form on a page carries a token. A command is JSON with a header of its own, {@code Idempotency-Key}, which
     * another site's page cannot send: it needs no token, and so a client needs no page.
     */
    HttpSecurity apply(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(metricsFromThisMachine())
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(notLoggedIn).accessDeniedHandler(notAllowed))
                .logout(logout -> logout.logoutSuccessUrl(LOGIN_PAGE));
    }

    private static RequestMatcher metricsFromThisMachine() {
        var local = new OrRequestMatcher(new IpAddressMatcher("127.0.0.0/8"), new IpAddressMatcher("::1"));
        return request -> request.getRequestURI().startsWith("/actuator/") && local.matches(request);
    }
}
