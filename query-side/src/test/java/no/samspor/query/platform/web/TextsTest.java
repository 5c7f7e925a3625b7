package no.samspor.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bokmål first; nynorsk and English complete. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    /** A key that stands there as it is; those that are put together can't be read off. */
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[(}]");

    private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);

    static Stream<Path> concepts() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("texts"))) {
            return files.filter(file -> !file.toString().matches(".*_(nn|en)\\.properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void every_text_is_there_in_nynorsk_and_in_english(Path bokmal) {
        for (var language : Set.of("nn", "en")) {
            var other = bokmal.resolveSibling(
                    bokmal.getFileName().toString().replace(".properties", "_" + language + ".properties"));
            assertThat(keys(other)).as(other.toString()).isEqualTo(keys(bokmal));
        }
    }

    @Test
    void every_text_that_a_template_asks_for_is_there() throws IOException {
        var known = new TreeSet<String>();
        concepts().map(TextsTest::keys).forEach(known::addAll);
        try (var templates = Files.walk(RESOURCES.resolve("templates"))) {
            assertThat(templates.filter(Files::isRegularFile).flatMap(TextsTest::asked))
                    .isSubsetOf(known);
        }
    }

    private static Stream<String> asked(Path template) {
        return KEY.matcher(COMMENT.matcher(read(template)).replaceAll(""))
                .results()
                .map(found -> found.group(1));
    }

    private static Set<String> keys(Path file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
