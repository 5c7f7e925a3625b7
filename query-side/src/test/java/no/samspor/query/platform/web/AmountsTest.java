package no.samspor.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void ore_are_written_only_when_there_are_any() {
        var amounts = new Amounts();

        assertThat(amounts.kroner(64_000_000)).isEqualTo("640\u00a0000\u00a0kr");
        assertThat(amounts.kroner(14_800_050)).isEqualTo("148\u00a0000,50\u00a0kr");
        assertThat(amounts.kroner(0)).isEqualTo("0\u00a0kr");
    }
}
