package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class FrameInTheBrowserTest {

    @Test
    void what_samspor_says_of_itself_is_good_to_read_everywhere(Visitors visitors) {
        var anyone = visitors.anyone(Screen.PHONE);
        anyone.opens("/hjelp").seesAGoodPage("hjelp");
        anyone.opens("/personvern").seesAGoodPage("personvern");
        anyone.opens("/tilgjengelighet").seesAGoodPage("tilgjengelighet");
    }

    @Test
    void the_language_chosen_in_the_footer_is_kept(Visitors visitors) {
        var anyone = visitors.anyone(Screen.DESK).opens("/hjelp");

        anyone.follows("Nynorsk");
        assertThat(anyone.heading()).hasText("Hjelp og hurtigtastar");
        anyone.opens("/personvern");
        assertThat(anyone.page().locator("html")).hasAttribute("lang", "nn");
        anyone.follows("English");
        assertThat(anyone.heading()).hasText("Privacy");
    }

    @Test
    void styles_and_scripts_are_kept_for_ever_under_fingerprinted_names(Visitors visitors) {
        var anyone = visitors.anyone(Screen.DESK);
        var assets = new java.util.ArrayList<com.microsoft.playwright.Response>();
        anyone.page().onResponse(response -> {
            if (response.url().contains("/assets/")) {
                assets.add(response);
            }
        });

        anyone.opens("/hjelp");

        assertThat(assets).isNotEmpty().allSatisfy(asset -> {
            assertThat(asset.url()).matches(".*/assets/[\\w.-]+-[0-9A-Z]{8}\\.(css|js|woff2)");
            assertThat(asset.headerValue("cache-control")).contains("immutable", "max-age=31536000");
        });
    }

    @Test
    void the_keyboard_reaches_the_content_first(Visitors visitors) {
        var page = visitors.anyone(Screen.DESK).opens("/hjelp").page();

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Hopp til hovedinnhold");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }
}
