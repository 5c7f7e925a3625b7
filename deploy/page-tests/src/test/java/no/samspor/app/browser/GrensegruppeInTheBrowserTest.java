package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** A case is brought to the neighbours, who read what was signed, and the answer is recorded. */
@BrowserTest
class GrensegruppeInTheBrowserTest {

    private static final String GRENSEGRUPPA = "Grensegruppa Lundvik–Fjellstrand";

    @Test
    void a_case_is_brought_read_by_the_neighbour_and_answered(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK);
        LiftInTheBrowserTest.opensACase(marit, "Salg på toget");
        marit.follows("Legg frem for grensegruppe");
        marit.writes("Hva trenger dere fra " + GRENSEGRUPPA + "?", "Ser dere det samme på stasjonen?");
        marit.writes("Hvorfor angår det nabokommunene?", "Toget går gjennom begge.");
        marit.writes("Sammendrag uten opplysninger om enkeltpersoner", "Det selges vape på ettermiddagstoget.");
        assertThat(marit.page().locator("#funn-h")).hasText("Ingen funn");
        marit.seesAGoodPage("grensegruppe-legg-frem");
        marit.picks("har lest sammendraget").presses("Signer og legg frem");
        assertThat(marit.page().locator("#grensegruppe")).containsText("ikke besvart");

        var geir = visitors.person(Person.GEIR, Screen.PHONE).takesSeatIn(GRENSEGRUPPA);
        geir.opens("/grensegruppe");
        assertThat(geir.page().locator("main")).containsText("Ser dere det samme på stasjonen?");
        geir.seesAGoodPage("grensegruppe");

        marit.unfolds("Før inn svaret");
        marit.writes("Hva svarte gruppen?", "Fjellstrand ser det samme.");
        marit.page()
                .locator("#grensegruppe form button", new Page.LocatorOptions().setHasText("Før inn svaret"))
                .click();
        assertThat(marit.page().locator("#grensegruppe .note")).containsText("Fjellstrand ser det samme.");
        marit.seesAGoodPage("sak-grensegruppe");
        geir.page().reload();
        assertThat(geir.page().locator("main")).containsText("Fjellstrand ser det samme.");
    }
}
