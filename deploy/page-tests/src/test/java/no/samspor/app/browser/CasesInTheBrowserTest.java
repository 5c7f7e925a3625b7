package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** The list of cases and a case, by who looks; the dashboards of both groups. */
@BrowserTest
class CasesInTheBrowserTest {

    private static final String SUMMER = "Uro og rusmidler ved Mølleparken";
    private static final String FOUND = "/saker?number=Uro+og+rusmidler";
    private static final String LIFTED = "Skal sommerjobb for ungdom bli et fast tilbud?";

    @Test
    void the_list_is_narrowed_in_sight_and_in_the_address(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.PHONE).opens("/saker").seesAGoodPage("saker");

        marit.chooses("Status", "Avsluttet").chooses("Tema", "Rusmidler").presses("Vis saker");

        assertThat(marit.page()).hasURL(Pattern.compile("standing=CLOSED.*theme=rus"));
        assertThat(marit.page().locator(".chip.on")).hasCount(2);
        assertThat(marit.page().locator(".row .tag").first()).hasText("Avsluttet");
        marit.seesAGoodPage("saker-avgrenset");
        marit.chooses("Område", "Bruket").chooses("Nivå", "Styrende nivå").presses("Vis saker");
        assertThat(marit.heading()).hasText("Ingen saker her");
        marit.seesAGoodPage("saker-ingen");
        marit.follows("Vis alle saker");
        assertThat(marit.page().locator(".chip")).hasCount(0);
        assertThat(marit.page().locator(".row").first()).isVisible();
    }

    @Test
    void the_koordinator_sees_the_case_and_what_the_receiver_sees(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK).opens(FOUND);
        marit.follows(SUMMER);
        assertThat(marit.page().getByText("Saken venter på Styringsgruppen")).isVisible();
        marit.seesAGoodPage("sak-koordinator");

        marit.unfolds("Se hva Styringsgruppen ser");

        assertThat(marit.page().locator(".paper:has-text('Til Styringsgruppen')"))
                .containsText("Et fast tilbud koster 480 000 kr i året.");
        marit.seesAGoodPage("sak-koordinator-mottaker");
    }

    @Test
    void a_field_worker_reads_the_case_and_may_write_a_note(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.PHONE).opens("/saker").seesAGoodPage("saker-felt");
        jonas.opens(FOUND).follows(SUMMER).seesAGoodPage("sak-felt");

        assertThat(jonas.page().getByText("Skriv notat").last()).isVisible();
        assertThat(jonas.page().getByText("Trekk saken tilbake")).hasCount(0);
        assertThat(jonas.page().getByText("Løft saken")).hasCount(0);
    }

    @Test
    void the_upper_levels_read_the_summary_alone(Visitors visitors) {
        var kari = visitors.person(Person.KARI, Screen.DESK)
                .opens("/styringsgruppen")
                .seesAGoodPage("styringsgruppen");
        kari.follows("Les sammendraget");
        assertThat(kari.heading()).hasText(LIFTED);
        assertThat(kari.page().getByText("Ta imot saken")).isVisible();
        kari.seesAGoodPage("sak-styring");

        var siri = visitors.person(Person.SIRI, Screen.DESK).opens("/koordineringsgruppen");
        siri.seesAGoodPage("koordineringsgruppen");
        siri.opens("/saker").seesAGoodPage("saker-koordgruppe");
        siri.follows(LIFTED).seesAGoodPage("sak-koordgruppe");
        assertThat(siri.page().content())
                .as("nothing of a concern or a note")
                .doesNotContain("B-20", "/bekymringer/", "skrev et notat");
    }

    @Test
    void the_figures_are_shown_as_they_were_on_a_day(Visitors visitors) {
        var kari = visitors.person(Person.KARI, Screen.PHONE).opens("/styringsgruppen");
        kari.writes("Vis tall per dato", "30.06.2026").presses("Vis");
        assertThat(kari.page().getByText("30. juni 2026").first()).isVisible();
        kari.seesAGoodPage("styringsgruppen-da");

        kari.writes("Vis tall per dato", "i fjor").presses("Vis");
        assertThat(kari.page().getByLabel("Vis tall per dato")).hasAttribute("aria-invalid", "true");
        kari.seesAGoodPage("styringsgruppen-feil-dato");
    }

    @Test
    void the_koordinator_takes_the_seat_that_the_case_needs_and_stays_with_the_case(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK).opens(FOUND);
        marit.follows(SUMMER);
        var address = marit.page().url();

        marit.presses("Handle i Styringsgruppen");

        assertThat(marit.page()).hasURL(address);
        assertThat(marit.page().getByText("Ta imot saken")).isVisible();
        assertThat(marit.page().locator(".who [aria-current]")).containsText("Styringsgruppen");
    }

    @Test
    void a_seat_never_leads_out_of_samspor(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK).opens(FOUND);
        marit.follows(SUMMER);

        marit.page().evaluate("document.querySelector('[name=til]').value = '//example.org/saker'");
        marit.presses("Handle i Styringsgruppen");

        assertThat(marit.page()).hasURL(Pattern.compile("/innboks$"));
    }

    @Test
    void a_short_window_still_shows_the_whole_bar_of_a_case(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.NARROW).opens(FOUND);
        marit.follows(SUMMER).seesAGoodPage("sak-smal");
        var bar = marit.page().locator(".case-bar").boundingBox();
        assertThat(bar.height).isLessThan(Screen.NARROW.height() * 0.4);
    }
}
