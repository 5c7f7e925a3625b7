package no.samspor.query.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void what_a_spreadsheet_would_run_gets_an_apostrophe(String text) throws IOException {
        assertThat(written(List.of(text)).replace("\"", ""))
                .isEqualTo("text,length\r\n'" + text + "," + text.length() + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uro = bråk", "9-12", "«=1»", "Æ"})
    void other_text_is_as_it_was_written(String text) throws IOException {
        assertThat(written(List.of(text)).replace("\"", "")).contains("\r\n" + text + ",");
    }

    @Test
    void quotes_commas_and_lines_are_kept_as_rfc_4180_says() throws IOException {
        assertThat(written(List.of("a,\"b\"\nc", ""))).isEqualTo("text,length\r\n\"a,\"\"b\"\"\nc\",7\r\n\"\",0\r\n");
    }

    private static String written(List<String> texts) throws IOException {
        var out = new ByteArrayOutputStream();
        Csv.write(
                out,
                List.of(new Column<String>("text", text -> text), new Column<>("length", String::length)),
                ListedRows.of(texts));
        return out.toString(StandardCharsets.UTF_8);
    }
}
