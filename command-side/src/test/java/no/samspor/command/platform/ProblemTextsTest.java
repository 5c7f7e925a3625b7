package no.samspor.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspor.command.organisation.NotAWorkingGroup;
import no.samspor.command.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every rule has its sentence, once, in bokmål, nynorsk and English. */
class ProblemTextsTest {

    private static final Path PROBLEMS = Path.of("src", "main", "resources", "problems");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void every_rule_has_its_sentence(String language) {
        var rules = rules();
        assertThat(rules).hasSizeGreaterThan(100);
        assertThat(sentences(language).keySet()).containsAll(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_en"})
    void every_sentence_is_there_in_each_language_with_the_same_places_to_fill(String language) {
        var bokmal = sentences("");
        var other = sentences(language);
        assertThat(other.keySet()).isEqualTo(bokmal.keySet());
        bokmal.forEach(
                (code, sentence) -> assertThat(places(other.get(code))).as(code).isEqualTo(places(sentence)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void no_apostrophe_hides_a_place_to_fill(String language) {
        assertThat(sentences(language).values())
                .noneMatch(sentence -> sentence.contains("{") && sentence.contains("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void no_two_files_say_the_same_sentence(String language) {
        var files = new HashMap<String, Path>();
        for (var file : files(language)) {
            for (var line : lines(file)) {
                var code = line.replaceFirst("\\s*[=:].*", "");
                assertThat(files.put(code, file)).as(code).isNull();
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
    }

    @Test
    void the_code_of_a_rule_is_its_name() {
        assertThat(BrokenRule.codeOf(KeyUsedForSomethingElse.class)).isEqualTo("key-used-for-something-else");
        assertThat(BrokenRule.codeOf(NotAWorkingGroup.class)).isEqualTo("not-a-working-group");
    }

    private static List<String> rules() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(BrokenRule.class));
        return scanner.findCandidateComponents("no.samspor.command").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(rule -> BrokenRule.codeOf(rule.asSubclass(BrokenRule.class)))
                .toList();
    }

    private static Map<String, String> sentences(String language) {
        var sentences = new TreeMap<String, String>();
        for (var file : files(language)) {
            var texts = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.stringPropertyNames().forEach(code -> sentences.put(code, texts.getProperty(code)));
        }
        return sentences;
    }

    private static TreeSet<String> places(String sentence) {
        return new TreeSet<>(
                PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).toList());
    }

    private static List<Path> files(String language) {
        try (Stream<Path> files = Files.list(PROBLEMS)) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z]+" + language + "\\.properties"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.matches("[a-z][\\w.-]*\\s*[=:].*")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
