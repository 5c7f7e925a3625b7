package no.samspor.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserIdsTest {

    @Test
    void a_person_of_a_provider_is_always_the_same() {
        var kari = UserIds.of("https://login.example", "kari");

        assertThat(UserIds.of("https://login.example", "kari")).isEqualTo(kari);
        assertThat(kari).hasToString("3f6209e9-b9a2-5f2d-bbd4-7fdc688824a7");
    }

    @Test
    void the_same_subject_at_another_provider_is_somebody_else() {
        assertThat(UserIds.of("https://login.example", "kari"))
                .isNotEqualTo(UserIds.of("https://other.example", "kari"));
    }
}
