package no.samspor.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Thymeleaf and the browser pass over in silence. */
class TemplatesTest {

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "resources", "templates"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    /** It replaces the element first, with the condition on it: the condition is never asked. */
    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_replaced_on_a_condition_of_the_same_element(Path template) {
        assertThat(elements(template)
                        .filter(element -> element.hasAttr("th:replace"))
                        .filter(element ->
                                element.hasAttr("th:if") || element.hasAttr("th:unless") || element.hasAttr("th:each"))
                        .map(Element::cssSelector))
                .isEmpty();
    }

    /** The content security policy refuses it, so it would have no effect. */
    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_styled_or_scripted_inline(Path template) {
        assertThat(elements(template)
                        .filter(element -> element.attributes().asList().stream()
                                        .anyMatch(
                                                attribute -> attribute.getKey().matches("(th:)?(style|on\\w+)"))
                                || element.nameIs("style")
                                || (element.nameIs("script") && element.childNodeSize() > 0))
                        .map(Element::cssSelector))
                .isEmpty();
    }

    private static Stream<Element> elements(Path template) {
        try {
            return Jsoup.parse(Files.readString(template), Parser.xmlParser()).getAllElements().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
