package no.samspor.command.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The sentences of problems, in the reader's language: bokmål unless nynorsk or English is asked for. */
@Component
public class ProblemTexts {

    private final ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();

    ProblemTexts() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:problems/*.properties");
        sentences.setBasenames(Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()).replaceFirst("(_nn|_en)?\\.properties$", ""))
                .distinct()
                .map(name -> "problems/" + name)
                .toArray(String[]::new));
        sentences.setDefaultEncoding("UTF-8");
        sentences.setFallbackToSystemLocale(false);
        sentences.setDefaultLocale(Locale.ROOT);
    }

    /** The sentence of a problem; says what to do. */
    public String of(String code, Locale language, Object... arguments) {
        return sentences.getMessage(code, arguments, language);
    }
}
