package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** What each person has to do, and where those begin who have no tasks. */
@BrowserTest
class InboxInTheBrowserTest {

    @Test
    void each_person_finds_their_own_tasks(Visitors visitors) {
        visitors.person(Person.JONAS, Screen.PHONE).opens("/innboks").seesAGoodPage("innboks-felt");
        visitors.person(Person.SIRI, Screen.DESK).opens("/innboks").seesAGoodPage("innboks-koordgruppe");
        visitors.person(Person.GEIR, Screen.PHONE).opens("/innboks").seesAGoodPage("innboks-to-nivaer");

        var kari = visitors.person(Person.KARI, Screen.PHONE).opens("/innboks").seesAGoodPage("innboks-styring");
        kari.follows("Ta imot saken «Skal sommerjobb for ungdom bli et fast tilbud?»");
        assertThat(kari.heading()).hasText("Skal sommerjobb for ungdom bli et fast tilbud?");
    }

    @Test
    void the_koordinator_sees_what_is_promised_and_not_kept(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK).opens("/innboks").seesAGoodPage("innboks-koordinator");

        marit.page()
                .locator(".promises a", new Page.LocatorOptions().setHasText("vedtatt, men ingen har begynt"))
                .click();

        assertThat(marit.page().locator(".row .tag").first()).hasText("Ikke startet");
        marit.seesAGoodPage("innboks-lofte");
        marit.follows("Vis alle");
        assertThat(marit.page().locator(".group").first()).isVisible();
    }

    @Test
    void a_case_is_found_by_a_part_of_its_title_and_the_filter_taken_away_again(Visitors visitors) {
        var page = visitors.person(Person.MARIT, Screen.DESK).opens("/innboks").page();

        page.keyboard().press("/");
        page.keyboard().type("mølleparken");
        page.keyboard().press("Enter");

        assertThat(page.locator(".row a.t").first()).containsText("Mølleparken");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("«mølleparken»"))
                .click();
        assertThat(page.locator(".chip")).hasCount(0);
    }

    @Test
    void those_without_tasks_are_led_to_where_they_begin(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/innboks");
        assertThat(nils.page()).hasURL(Pattern.compile("/revisjon$"));

        var anne = visitors.person(Person.ANNE, Screen.DESK).opens("/innboks");
        assertThat(anne.page()).hasURL(Pattern.compile("/administrasjon$"));
    }

    @Test
    void an_administrator_sees_who_sits_where_and_builds_a_view_anew(Visitors visitors) {
        var anne = visitors.person(Person.ANNE, Screen.DESK).opens("/administrasjon");
        assertThat(anne.heading()).hasText("Sidene viser alt som er lagret");
        assertThat(anne.page().locator("tr", new Page.LocatorOptions().setHasText("Koordineringsgruppen")))
                .containsText("Siri Tangen");
        anne.seesAGoodPage("administrasjon");

        var view = anne.page().locator("tr", new Page.LocatorOptions().setHasText("decision-register"));
        var answer = anne.page()
                .waitForResponse(
                        "**/api/projections/decision-register/replay",
                        () -> view.getByText("Bygg på nytt").click());

        assertThat(answer.status()).isEqualTo(202);
        assertThat(anne.page()).hasURL(Pattern.compile("after="));
        for (var tries = 0; view.getByText("Alt er tatt med").count() == 0 && tries < 40; tries++) {
            anne.page().waitForTimeout(250);
            anne.page().reload();
        }
        assertThat(view).containsText("Alt er tatt med");
    }

    @Test
    void administration_is_for_administrators_alone(Visitors visitors) {
        visitors.person(Person.MARIT, Screen.DESK).isRefused("/administrasjon", 404);
    }
}
