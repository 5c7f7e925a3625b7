package no.samspor.app.login;

import java.util.Optional;
import no.samspor.app.demo.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The demo's login: a button for each fictitious person, and HTTP Basic for curl. Everybody knows the password, so
 * {@link no.samspor.app.start.LoginGuard} lets the demo answer on this machine only.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoLogin {

    static final String PASSWORD = "demo";

    @Bean
    SecurityFilterChain demoSecurity(HttpSecurity http, Access access, NotLoggedIn notLoggedIn) {
        return access.apply(http)
                .formLogin(form -> form.loginPage(Access.LOGIN_PAGE)
                        .usernameParameter("person")
                        .defaultSuccessUrl("/"))
                .httpBasic(basic -> basic.authenticationEntryPoint(notLoggedIn))
                .build();
    }

    /** By the login name; what they are known as from there on is their user id. */
    @Bean
    UserDetailsService demoPeople() {
        return name -> Person.withLogin().stream()
                .filter(person -> person.login().equals(Optional.of(name)))
                .findFirst()
                .map(person -> User.withUsername(person.user().toString())
                        .password("{noop}" + PASSWORD)
                        .authorities("person")
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }
}
