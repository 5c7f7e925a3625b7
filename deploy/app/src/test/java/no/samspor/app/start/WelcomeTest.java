package no.samspor.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void tells_the_address_and_everyone_one_can_be() {
        assertThat(Welcome.text(8123))
                .contains("http://localhost:8123")
                .contains("felt ", "koordinator ", "koordgruppe ", "styring ", "revisor ", "admin ")
                .contains("Jonas Brekke", "Marit Ekeland", "Siri Tangen", "Kari Vold", "Nils Aune", "Anne Lie");
    }
}
