package no.samspor.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samspor.app.demo.Person;

/** Somebody in front of a page. */
public final class Visitor {

    private static final List<String> WCAG_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Page page;
    private final Screen screen;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitor(Page page, Screen screen, String address) {
        this.page = page;
        this.screen = screen;
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            // a refused command is an answer; Chromium writes a line about it all the same
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** What Playwright offers, for what is not said here. */
    public Page page() {
        return page;
    }

    void logIn(Person person) {
        page.navigate("/innlogging");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person.fullName()))
                .click();
        page.waitForURL(url -> !url.endsWith("/innlogging"));
    }

    /** Opens a page and expects it to be there. */
    public Visitor opens(String path) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as("GET %s", path).isEqualTo(200);
        return this;
    }

    public Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    public Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    public Visitor writes(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    public Visitor picks(String choice) {
        page.getByLabel(choice).check();
        return this;
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /**
     * What holds of every page: no breach of WCAG 2.1 A and AA, no request to another host, nothing refused by the
     * content security policy, no scrolling sideways, one main heading; and a picture of it in target/screenshots.
     */
    public Visitor seesAGoodPage(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(
                        "%s-%s.png".formatted(name, screen.name().toLowerCase(Locale.ROOT)))));
        var violations = new AxeBuilder(page).withTags(WCAG_A_AND_AA).analyze().getViolations();
        assertThat(violations)
                .as("WCAG breaches on %s", name)
                .extracting(Visitor::told)
                .isEmpty();
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
        assertThat(complaints).as("the browser's complaints").isEmpty();
        assertThat(heading().count()).as("main headings on %s", name).isOne();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", name)
                .isLessThanOrEqualTo(screen.width());
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
