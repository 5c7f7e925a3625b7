package no.samspor.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EventPositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "{ }", "{\"user\":\"a\"}", "{\"user\" : \"}\"}\n", "{\"user\":{\"id\":\"{\"}}"})
    void the_position_stands_beside_what_is_there(String metaData) {
        var json = JsonMapper.shared();
        var before = json.readTree(metaData);

        var after = json.readTree(EventPosition.beside(metaData, 4711));

        assertThat(after.path("samspor.position").asString()).isEqualTo("4711");
        assertThat(after.path("user")).isEqualTo(before.path("user"));
        assertThat(after.size()).isEqualTo(before.size() + 1);
    }
}
