package no.samspor.query.audit.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void a_quotation_within_another_has_single_marks() {
        assertThat(Quotes.nested("«Pakken «Sommer»» ble vedtatt")).isEqualTo("«Pakken ‘Sommer’» ble vedtatt");
        assertThat(Quotes.nested("“The package “Summer”” was decided")).isEqualTo("“The package ‘Summer’” was decided");
    }

    @Test
    void what_stands_alone_is_left_as_it_is() {
        assertThat(Quotes.nested("«a» og «b»")).isEqualTo("«a» og «b»");
        assertThat(Quotes.nested("» uten begynnelse")).isEqualTo("» uten begynnelse");
    }
}
