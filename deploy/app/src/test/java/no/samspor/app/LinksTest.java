package no.samspor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README and the documents point to is there. */
class LinksTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");

    @Test
    void every_link_between_the_files_leads_somewhere() throws IOException {
        var links = documents().stream().flatMap(LinksTest::links).toList();

        assertThat(links)
                .hasSizeGreaterThan(50)
                .allSatisfy(target -> assertThat(target).exists());
    }

    private static List<Path> documents() throws IOException {
        try (var docs = Files.walk(ROOT.resolve("docs"))) {
            var all = docs.filter(file -> file.toString().endsWith(".md"));
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), all).toList();
        }
    }

    private static Stream<Path> links(Path document) {
        try {
            return LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> document.resolveSibling(link.group(1)));
        } catch (IOException e) {
            throw new IllegalStateException(document.toString(), e);
        }
    }
}
