package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** Lifting a case: the check while one writes, what the receiver will read, the signature, taking it back. */
@BrowserTest
class LiftInTheBrowserTest {

    private static final String SUMMARY = "Sammendrag uten opplysninger om enkeltpersoner";

    @Test
    void a_summary_is_checked_judged_signed_lifted_and_taken_back(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK);
        var title = "Salg ved Brygga";
        opensACase(marit, title);
        var address = marit.page().url().replaceFirst("\\?.*", "");

        marit.follows("Løft saken");
        marit.writes("Hva trenger dere fra Koordineringsgruppen?", "Kan skole og politi ha voksne ved Brygga?");
        marit.writes("Hvorfor kan dere ikke løse det selv?", "Arbeidsgruppen rår ikke over folkene.");
        marit.writes(
                SUMMARY,
                "Tre tjenester ser at det selges vape ved Brygga.\n"
                        + "Kontakten ved kiosken har telefon 412 00 000.\n"
                        + "Det gjelder rundt 15 ungdommer, blant dem tre fra samme klasse.");
        assertThat(marit.page().locator("#funn-h")).hasText("Ett funn må rettes og ett må vurderes");
        assertThat(marit.page().locator(".preview mark").first()).hasText(Pattern.compile("412 00 000"));
        assertThat(marit.page().locator("#kan-ikke")).containsText("før funnet i linje 2 er rettet");
        marit.seesAGoodPage("loft-funn");

        marit.page().getByText("Gå til linje 2").click();
        assertThat(marit.page().getByLabel(SUMMARY)).isFocused();
        marit.picks("har lest sammendraget").presses("Signer og løft saken");
        assertThat(marit.page().locator(".errors")).isVisible();
        marit.seesAGoodPage("loft-nektet");

        marit.writes(
                SUMMARY,
                "Tre tjenester ser at det selges vape ved Brygga.\n"
                        + "Det gjelder rundt 15 ungdommer, blant dem tre fra samme klasse.");
        assertThat(marit.page().locator("#funn-h")).hasText("Ett må vurderes");
        marit.picks("Jeg har vurdert at ingen kan kjennes igjen");
        assertThat(marit.page().locator("[data-signature]")).hasText("Signeres av Marit Ekeland");
        marit.presses("Signer og løft saken");
        assertThat(marit.page().getByText("Saken venter på Koordineringsgruppen"))
                .isVisible();
        marit.seesAGoodPage("sak-loftet");

        marit.opens(address + "/loft");
        assertThat(marit.page()).hasURL(address);
        assertThat(marit.page().getByText("Saken venter på Koordineringsgruppen"))
                .isVisible();

        marit.unfolds("Trekk saken tilbake");
        marit.page().locator("#recall-reason").fill("Vi prøver litt til selv");
        marit.presses("Trekk saken tilbake");
        assertThat(marit.page().getByText("Marit Ekeland trakk løftet tilbake")).isVisible();
        assertThat(marit.page().getByText("Saken venter på")).hasCount(0);
    }

    /** From the page for it, on the koordinator's own initiative. */
    static void opensACase(Visitor koordinator, String title) {
        koordinator.opens("/saker/ny").seesAGoodPage("sak-ny");
        koordinator.writes("Hva skal saken hete?", title).picks("Rusmidler").chooses("Område", "Bruket");
        koordinator.writes("Hvorfor åpnes saken?", "Flere tjenester ser det samme.");
        koordinator.presses("Åpne saken");
        assertThat(koordinator.heading()).hasText(title);
    }
}
