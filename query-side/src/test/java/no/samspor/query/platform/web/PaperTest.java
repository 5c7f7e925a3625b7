package no.samspor.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    /** With it, three thousand rows take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"Inter-Regular.ttf", "Inter-SemiBold.ttf"})
    void the_fonts_have_no_glyphs_that_stand_for_others_and_are_otherwise_the_same(String name) throws IOException {
        byte[] font;
        try (var stream = Objects.requireNonNull(Paper.class.getResourceAsStream("/fonts/" + name))) {
            font = stream.readAllBytes();
        }
        try (var before = new TTFParser().parse(new RandomAccessReadBuffer(font));
                var after = new TTFParser().parse(new RandomAccessReadBuffer(Paper.plain(font)))) {
            assertThat(before.getGsubData()).isNotSameAs(GsubData.NO_DATA_FOUND);
            assertThat(after.getGsubData()).isSameAs(GsubData.NO_DATA_FOUND);
            assertThat(after.getNumberOfGlyphs()).isEqualTo(before.getNumberOfGlyphs());
            assertThat(after.getWidth("aring")).isEqualTo(before.getWidth("aring"));
        }
    }
}
