package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** What a new koordinator needs: the year ahead, where everything stands, and that no concern was lost. */
@BrowserTest
class HandoverInTheBrowserTest {

    @Test
    void the_year_ahead_and_where_everything_stands(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK).opens("/innboks");

        marit.follows("Årshjul");
        assertThat(marit.page().locator(".wheel > li")).hasCount(12);
        assertThat(marit.page().locator(".wheel")).containsText("Møte i Koordineringsgruppen");
        marit.seesAGoodPage("arshjul");

        marit.opens("/overlevering");
        assertThat(marit.page().locator("main")).containsText("Hva vi prioriterer, og hvorfor");
        assertThat(marit.page().locator("main")).containsText("Siri Tangen");
        marit.seesAGoodPage("overlevering");

        marit.opens("/bekymringer").follows("Avstemming");
        assertThat(marit.heading()).hasText("Alle kvitteringer er gjort rede for");
        marit.seesAGoodPage("avstemming");
    }

    @Test
    void the_pack_is_the_koordinators_alone(Visitors visitors) {
        visitors.person(Person.JONAS, Screen.PHONE).isRefused("/overlevering", 404);
    }

    @Test
    void in_two_levels_the_menu_has_the_groups_that_there_are(Visitors visitors) {
        var geir = visitors.person(Person.GEIR, Screen.DESK).opens("/innboks");

        assertThat(geir.page().locator(".nav")).containsText("Politirådet");
        assertThat(geir.page().locator(".nav")).not().containsText("Koordineringsgruppen");
        geir.follows("Politirådet");
        assertThat(geir.page().locator("main .label").first()).hasText("Politirådet");
    }
}
