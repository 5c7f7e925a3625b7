package no.samspor.app.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Looks for breaches of WCAG 2.1 A and AA by axe-core, which is brought into a page once and asked for breaches alone:
 * none of our pages has frames, what is in order need not be told, and no rule of these reads whole style sheets.
 */
final class Axe {

    private static final List<String> WCAG_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final String SOURCE = source();
    private static final String RUN = """
        async tags => {
            const found = await axe.run(document, {
                runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false
            });
            if (found.testEngine.name !== 'axe-core' || !document.body.children.length) throw new Error('axe saw nothing');
            return found.violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html).join(' ')}`);
        }\
        """;

    private Axe() {}

    /** Each breach, with where it is. */
    static List<?> breaches(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(SOURCE);
        }
        return (List<?>) page.evaluate(RUN, WCAG_A_AND_AA);
    }

    private static String source() {
        try (var axe = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
