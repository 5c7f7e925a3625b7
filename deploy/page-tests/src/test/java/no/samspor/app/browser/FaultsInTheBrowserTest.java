package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** What people are told when something went wrong. */
@BrowserTest
class FaultsInTheBrowserTest {

    private static final String ANOTHER_ID = "11111111-1111-4111-8111-111111111111";

    @Test
    void each_fault_has_a_page_that_says_what_to_do(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.PHONE);

        jonas.isRefused("/finnes-ikke", 404).seesAGoodPage("feil-404");
        assertThat(jonas.heading()).hasText("Siden finnes ikke");
        jonas.isRefused("/saker/" + ANOTHER_ID, 404);
        assertThat(jonas.heading()).hasText("Siden finnes ikke");
        jonas.isRefused("/saker/ikke-en-id", 404);
        assertThat(jonas.heading()).hasText("Siden finnes ikke");
        jonas.isRefused("/faar-det-ikke-til", 500).seesAGoodPage("feil-500");
        assertThat(jonas.heading()).hasText("Noe gikk galt hos oss");
        assertThat(jonas.page().locator("body")).not().containsText(Failing.SECRET);
    }

    @Test
    void a_form_that_lacks_something_is_refused_in_words(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK).opens("/innboks");

        marit.page()
                .evaluate("document.querySelectorAll('[name=plass]').forEach(seat => seat.removeAttribute('name'))");
        marit.page().locator(".who summary").click();
        marit.page().locator(".who .seats button").first().click();

        assertThat(marit.heading()).hasText("Vi forstår ikke adressen");
        marit.forgivesOne(400);
        marit.seesAGoodPage("feil-400");
    }

    @Test
    void a_form_that_is_not_ours_is_refused_in_words(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.DESK).opens("/innboks");

        jonas.page().evaluate("document.querySelectorAll('[name=_csrf]').forEach(token => token.remove())");
        jonas.page().locator(".who summary").click();
        jonas.presses("Logg ut");

        assertThat(jonas.heading()).hasText("Du har ikke tilgang");
        jonas.forgivesOne(403);
        jonas.seesAGoodPage("feil-403");
        jonas.follows("Gå til begynnelsen");
        assertThat(jonas.page().locator(".who")).containsText("Jonas Brekke");
    }

    @Test
    void the_language_of_a_fault_can_be_changed(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.DESK).isRefused("/finnes-ikke", 404);

        jonas.follows("English");

        assertThat(jonas.heading()).hasText("There is no such page");
    }

    @Test
    void the_first_page_of_a_session_has_its_styles(Visitors visitors) {
        var anyone = visitors.anyone(Screen.DESK).opens("/innlogging");

        assertThat(anyone.page().locator("link[rel=stylesheet]"))
                .hasAttribute("href", java.util.regex.Pattern.compile("/assets/samspor-\\w+\\.css"));
        anyone.seesAGoodPage("innlogging");
    }
}
