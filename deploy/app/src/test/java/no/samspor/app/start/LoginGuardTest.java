package no.samspor.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class LoginGuardTest {

    private static final Map<String, Object> LOGIN = Map.of(
            "samspor.login.issuer", "https://login.example",
            "samspor.login.client-id", "samspor",
            "samspor.login.client-secret", "secret");

    @Test
    void a_start_without_a_login_says_what_to_set() {
        assertThatThrownBy(starting(Map.of()))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy())
                                .contains("SAMSPOR_LOGIN_ISSUER", "SAMSPOR_LOGIN_CLIENT_ID", "mvn -Pdemo"));
    }

    @Test
    void half_a_login_is_none() {
        assertThatThrownBy(starting(
                        Map.of("samspor.login.issuer", "https://login.example", "samspor.login.client-id", " ")))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void a_start_with_a_login_goes_on() {
        assertThatCode(starting(LOGIN)).doesNotThrowAnyException();
    }

    @Test
    void the_demo_starts_on_this_machine() {
        assertThatCode(starting(Map.of("server.address", "127.0.0.1"), "demo")).doesNotThrowAnyException();
        assertThatCode(starting(Map.of("server.address", "::1"), "demo")).doesNotThrowAnyException();
    }

    @Test
    void the_demo_does_not_start_where_others_can_reach_it() {
        assertThatThrownBy(starting(Map.of("server.address", "0.0.0.0"), "demo"))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(starting(Map.of(), "demo")).isInstanceOf(StartRefused.class);
    }

    private static ThrowingCallable starting(Map<String, Object> settings, String... profiles) {
        return () -> {
            var context = new GenericApplicationContext();
            context.getEnvironment().setActiveProfiles(profiles);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
            new LoginGuard().initialize(context);
        };
    }
}
