package no.samspor.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.samspor.app.demo.Person;
import org.jsoup.Jsoup;

/** Somebody in front of a page. */
public final class Visitor {

    private static final String TOO_WIDE = """
        width => document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
            .filter(each => each.getBoundingClientRect().right > width)
            .map(each => each.outerHTML.slice(0, 200))
            .concat(`${document.documentElement.scrollWidth} px`)\
        """;
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

    /** Sends the form of the login page, unseen. */
    void logIn(Person person) {
        var form = Jsoup.parse(page.request().get("/innlogging").text());
        var sent = FormData.create()
                .set("person", person.login().orElseThrow())
                .set("password", "demo")
                .set("_csrf", form.select("input[name=_csrf]").val());
        page.request().post("/innlogging", RequestOptions.create().setForm(sent).setMaxRedirects(0));
    }

    /** The same with a click. */
    Visitor clicksToLogIn(Person person) {
        page.navigate("/innlogging");
        presses(person.fullName());
        page.waitForURL(url -> !url.endsWith("/innlogging"));
        return this;
    }

    /** Opens a page and expects it to be there. */
    public Visitor opens(String path) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as("GET %s", path).isEqualTo(200);
        return this;
    }

    /** Opens an address that is answered with a fault; Chromium complains of that, and of nothing else. */
    public Visitor isRefused(String path, int status) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as("GET %s", path).isEqualTo(status);
        forgivesOne(status);
        return this;
    }

    /** Chromium writes a line about an answer that says what went wrong. */
    void forgivesOne(int status) {
        page.waitForCondition(
                () -> complaints.stream().anyMatch(complaint -> complaint.contains("status of " + status)));
        complaints.removeIf(complaint -> complaint.contains("status of " + status));
    }

    /** Follows a link, and waits for the page it leads to. */
    public Visitor follows(String link) {
        return follows(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    public Visitor follows(Locator link) {
        var arrived = new AtomicBoolean();
        Consumer<Page> arrival = there -> arrived.set(true);
        page.onDOMContentLoaded(arrival);
        link.click();
        page.waitForCondition(arrived::get);
        page.offDOMContentLoaded(arrival);
        return this;
    }

    public Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Opens what is folded away under that line. */
    public Visitor unfolds(String line) {
        page.locator("main summary", new Page.LocatorOptions().setHasText(line))
                .first()
                .click();
        return this;
    }

    /** Acts in that body from now on; waits for the page they begin at there. */
    public Visitor takesSeatIn(String body) {
        opens("/");
        page.evaluate("document.querySelectorAll('header details').forEach(each => each.open = true)");
        return follows(page.locator(".seats button", new Page.LocatorOptions().setHasText(body))
                .locator("visible=true")
                .first());
    }

    public Visitor chooses(String label, String option) {
        page.getByLabel(label).first().selectOption(new SelectOption().setLabel(option));
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

    /** Opens the page again until that is there: what a process does after a command has no receipt to wait for. */
    public Visitor reloadsUntilThereIs(String selector) {
        for (var times = 0; times < 40 && page.locator(selector).count() == 0; times++) {
            page.waitForTimeout(250);
            page.reload();
        }
        return this;
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /**
     * What holds of every page, on a phone and at a desk, whatever the visitor sits at: no breach of WCAG 2.1 A and AA,
     * no request to another host, nothing refused by the content security policy, no scrolling sideways, one main
     * heading. With {@code -Dsamspor.pictures=true} it leaves a picture of each in target/screenshots.
     */
    public Visitor seesAGoodPage(String name) {
        for (var width : Screen.values()) {
            page.setViewportSize(width.width(), width.height());
            page.evaluate("scrollTo(0, 0)"); // what sticks stands where it begins
            if (width.isLookedAtWhole()) {
                looksAt(width, name);
            }
            assertThat((List<?>) page.evaluate(TOO_WIDE, width.width()))
                    .as("what makes %s scroll sideways on %s", name, width)
                    .isEmpty();
        }
        page.setViewportSize(screen.width(), screen.height());
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
        assertThat(complaints).as("the browser's complaints").isEmpty();
        assertThat(heading().count()).as("main headings on %s", name).isOne();
        return this;
    }

    private void looksAt(Screen width, String name) {
        if (Boolean.getBoolean("samspor.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(
                            "%s-%s.png".formatted(name, width.name().toLowerCase(Locale.ROOT)))));
        }
        assertThat(Axe.breaches(page))
                .as("WCAG breaches on %s, %s", name, width)
                .isEmpty();
    }
}
