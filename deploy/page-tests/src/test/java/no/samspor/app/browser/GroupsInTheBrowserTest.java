package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** A working group from its appointment to its end. */
@BrowserTest
class GroupsInTheBrowserTest {

    @Test
    void it_is_appointed_gets_a_member_answers_its_mandate_and_is_dissolved(Visitors visitors) {
        var name = "Trygg russefeiring " + System.currentTimeMillis();
        var marit = visitors.person(Person.MARIT, Screen.DESK).opens("/innboks").follows("Arbeidsgrupper");
        marit.page().evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)");
        marit.writes("Navn på gruppen", name).writes("Mandat", "Finn ut hvordan feiringen kan bli trygg.");
        marit.page().locator("#f-from").fill("02.01.2026");
        marit.writes("Svar innen", "03.01.2026")
                .seesAGoodPage("grupper-oppnevn")
                .presses("Oppnevn gruppen");
        marit.page().waitForURL("**/grupper?after=*");
        marit.follows(name);
        assertThat(marit.heading()).hasText(name);
        assertThat(marit.page().locator("main .note")).containsText("gruppen har ikke svart");
        var choice = marit.page().locator("#medlem option", new Page.LocatorOptions().setHasText("Jonas Brekke"));
        marit.page().locator("#medlem").selectOption(choice.getAttribute("value"));
        marit.presses("Velg");
        marit.page().locator("#seat-from").fill("02.01.2026");
        marit.writes("Som hva?", "Leder av gruppen").seesAGoodPage("gruppe-medlem");
        marit.page()
                .locator("form[data-command$='/members'] button[type=submit]")
                .click();
        assertThat(marit.page().locator(".rows")).containsText("Leder av gruppen");
        marit.opens("/innboks?vis=not-reported").seesAGoodPage("innboks-rapporter");
        marit.follows("Be " + name + " svare på mandatet").seesAGoodPage("gruppe-for-sen");

        var jonas = visitors.person(Person.JONAS, Screen.PHONE).takesSeatIn(name);
        jonas.follows("Svar på mandatet til «" + name + "»");
        jonas.writes("Hva svarer gruppen?", "Foreldrene må være med.").presses("Send svaret");
        assertThat(jonas.page().locator(".timeline")).containsText("Foreldrene må være med.");

        marit.page().reload();
        marit.unfolds("Oppløs gruppen");
        marit.page().locator("#until").fill("03.01.2026"); // Jonas has one seat again
        marit.page().locator("#why-dissolve").fill("Oppdraget er utført.");
        marit.presses("Oppløs gruppen");
        assertThat(marit.page().locator("main .note")).containsText("Oppdraget er utført.");
        assertThat(marit.page().locator("main .aside").getByText("Sett inn et medlem"))
                .hasCount(0);
        marit.seesAGoodPage("gruppe-opplost").follows("Arbeidsgrupper").seesAGoodPage("grupper");
    }
}
