package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import no.samspor.app.demo.Person;
import no.samspor.kernel.time.Norway;
import org.junit.jupiter.api.Test;

/** The auditor goes through a case, event by event and by date. */
@BrowserTest
class AuditInTheBrowserTest {

    private static final String CASE = "Uro og rusmidler ved Mølleparken";

    @Test
    void the_auditor_sees_what_a_body_knew_when_it_decided(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/revisjon").seesAGoodPage("revisjon");
        nils.follows(CASE).seesAGoodPage("revisjon-sak");
        nils.follows("Vis alle");
        nils.follows(nils.page()
                .locator(".steps a", new Page.LocatorOptions().setHasText("Tiltakspakken"))
                .first());
        assertThat(nils.page().getByText("Dette hadde Koordineringsgruppen foran seg"))
                .isVisible();
        assertThat(nils.page().getByText("Hvorfor finnes tiltaket")).isVisible();
        assertThat(nils.page().locator(".state tr.changed .tag").first()).isVisible();
        // the tiltak of the year before, which the summary pointed to, is called what it is called
        assertThat(nils.page().locator(".knew .then")).containsText("Tiltaket «Sommerjobb for ungdommer»");
        assertThat(nils.page().locator("#hendelse")).containsText("«Tiltakspakken ‘Sommer ved Mølleparken’»");
        nils.unfolds("Les det de leste").seesAGoodPage("revisjon-vedtak");
    }

    @Test
    void the_evidence_is_complete_and_can_be_taken_home(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/revisjon");
        nils.follows("Bevis for at ingenting er endret");
        assertThat(nils.page().locator("pre")).containsText("samspor.localhost/4999");
        nils.reloadsUntilThereIs("h1:has-text('er forseglet')");
        nils.seesAGoodPage("revisjon-bevis");
        var pack = nils.page()
                .waitForDownload(() -> nils.page()
                        .getByText("Hent bevispakken", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(pack.suggestedFilename()).isEqualTo("bevis-4999.zip");
        assertThat(pack.failure()).isNull();
    }

    @Test
    void the_arrow_keys_step_from_event_to_event(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/revisjon").follows(CASE);
        nils.opens(nils.page().url() + "?hendelse=10");
        assertThat(nils.heading()).containsText("Slik var saken");
        nils.page().keyboard().press("ArrowRight");
        nils.page().waitForURL(Pattern.compile(".*hendelse=11"));
        assertThat(nils.page().locator(".section-head h2").first()).containsText("Hendelse 11");
        nils.page().keyboard().press("ArrowLeft");
        nils.page().waitForURL(Pattern.compile(".*hendelse=10"));
        nils.page().locator("#rail").focus();
        nils.page().keyboard().press("End");
        nils.page().waitForURL(Pattern.compile(".*hendelse=(?!10$)\\d+"));
    }

    @Test
    void a_date_shows_the_case_as_it_was_then_or_says_why_not(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/revisjon").follows(CASE);
        var then = nils.page().locator(".steps time").first().getAttribute("datetime");
        assertThat(then).isNotNull();
        nils.writes("Per dato", then).writes("Klokken", "").presses("Vis");
        assertThat(nils.page().getByText("Etter dette tidspunktet")).isVisible();
        nils.seesAGoodPage("revisjon-dato");
        nils.writes("Per dato", "01.01.2001").presses("Vis");
        assertThat(nils.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .isVisible();
        assertThat(nils.heading()).hasText("Dette tidspunktet finnes ikke i saken");
        nils.writes("Per dato", "tull").presses("Vis");
        assertThat(nils.page().getByLabel("Per dato")).hasValue("tull");
    }

    @Test
    void every_page_can_be_read_as_of_a_date_and_so_can_what_it_leads_to(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/styringsgruppen");
        assertThat(nils.heading()).containsText("venter på dere");
        var day = LocalDate.now(Norway.ZONE).minusMonths(9);
        nils.writes("Vis siden per dato", day.toString()).presses("Gå til dato");
        assertThat(nils.page().locator(".then-bar")).containsText("Slik var det");
        assertThat(nils.page().locator(".then-bar")).containsText("23.59");
        nils.seesAGoodPage("styringsgruppen-per-dato");
        nils.follows("Alle tiltak").seesAGoodPage("tiltak-per-dato");
        assertThat(nils.page().locator(".then-bar")).containsText("Slik var det");
        var then = nils.heading().textContent();
        nils.follows("Vis slik det er nå");
        assertThat(nils.page().locator(".then-bar")).hasCount(0);
        assertThat(nils.heading()).not().hasText(then);
    }

    @Test
    void what_was_recorded_later_is_said_and_can_be_read_too(Visitors visitors) {
        var today = LocalDate.now(Norway.ZONE);
        var jonas = visitors.person(Person.JONAS, Screen.DESK).opens("/meld");
        ConcernInTheBrowserTest.answerTheQuestions(jonas, "Sett ved skolen for lenge siden");
        jonas.page().locator("#when").selectOption("");
        jonas.writes("Dato", today.minusDays(50).toString());
        jonas.presses("Send");
        jonas.page().waitForURL("**/kvittering**");
        var number = jonas.page().locator(".receipt-no").innerText();

        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/bekymringer?per=" + today.minusDays(45));
        assertThat(nils.page().locator("main")).not().containsText(number);
        assertThat(nils.page().locator(".then-bar")).containsText("ble ført senere");
        nils.page().getByText("Se hva som ble ført senere").click();
        assertThat(nils.page().locator(".then-bar details")).containsText(number);
        nils.seesAGoodPage("bekymringer-per-dato");

        nils.follows(nils.page().locator(".then-what a[href*='tid=skjedde']"));
        assertThat(nils.page().locator(".then-bar")).containsText("regnet etter da det skjedde");
        assertThat(nils.page().locator("main .rows")).containsText(number);
        nils.seesAGoodPage("bekymringer-som-det-skjedde");
        // the links of the page, and another date, are as it had happened too
        nils.follows(nils.page()
                .locator(".row", new Page.LocatorOptions().setHasText(number))
                .locator("a"));
        assertThat(nils.page().locator(".then-bar")).containsText("regnet etter da det skjedde");
        nils.writes("Vis siden per dato", today.minusDays(44).toString()).presses("Gå til dato");
        assertThat(nils.page().locator(".then-bar")).containsText("regnet etter da det skjedde");
        nils.follows("Vis bare det som var ført da");
        nils.forgivesOne(404);
    }

    @Test
    void a_date_that_there_is_none_of_says_so_and_keeps_what_was_typed(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.PHONE).opens("/vedtak");
        nils.writes("Vis siden per dato", "1. mai i fjor").presses("Gå til dato");
        assertThat(nils.heading()).hasText("Dette tidspunktet finnes ikke");
        assertThat(nils.page().getByLabel("Vis siden per dato")).hasValue("1. mai i fjor");
        nils.forgivesOne(404);
        nils.seesAGoodPage("per-dato-finnes-ikke");
    }

    @Test
    void from_the_styringsgruppe_to_the_first_concern_and_back_to_what_was_seen_in_five_clicks(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/styringsgruppen");
        nils.follows(nils.page().locator(".asks h3 a").first());
        nils.follows("B-2026-001").seesAGoodPage("bekymring-for-revisor");
        assertThat(nils.heading()).containsText("Mølleparken");
        nils.follows(CASE);
        nils.follows("Tiltakspakken «Sommer ved Mølleparken»").seesAGoodPage("vedtak-for-revisor");
        var decision = nils.page().url();
        nils.follows("Hva Koordineringsgruppen visste da");
        assertThat(nils.page().getByText("Dette hadde Koordineringsgruppen foran seg"))
                .isVisible();
        nils.opens(decision).follows("Det Koordineringsgruppen hadde på bordet da møtet begynte");
        assertThat(nils.page().locator(".then-bar")).containsText("Slik var det");
        nils.seesAGoodPage("mote-da-det-begynte");
    }

    @Test
    void why_a_tiltak_exists_is_told_from_the_concerns_to_the_evaluation(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/tiltak").follows("Sommerjobb for 12 ungdommer");
        nils.follows("Hvorfor finnes dette?").seesAGoodPage("hvorfor");
        assertThat(nils.heading()).hasText("Hvorfor finnes tiltaket «Sommerjobb for 12 ungdommer»?");
        assertThat(nils.page().locator("section").first()).containsText("B-2026-001");
        assertThat(nils.page().locator("section").nth(1)).containsText("evaluert");
    }

    @Test
    void a_tiltak_is_gone_through_event_by_event_by_keys(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/tiltak").follows("Sommerjobb for 12 ungdommer");
        nils.follows("Hendelse for hendelse").seesAGoodPage("hendelser-tiltak");
        assertThat(nils.heading()).containsText("Slik var tiltaket");
        assertThat(nils.page().locator(".steps .after")).hasCount(0);
        var newest = nils.page().url();
        nils.page().keyboard().press("ArrowLeft");
        nils.page().waitForURL(Pattern.compile(".*position=\\d+"));
        assertThat(nils.page().locator(".steps .after")).hasCount(1);
        nils.page().keyboard().press("ArrowRight");
        nils.page().waitForURL(url -> url.contains("position=") && !url.equals(newest));
        assertThat(nils.page().locator(".scrub a[rel=next]")).hasCount(0);
        nils.page().locator("#rail").focus();
        nils.page().keyboard().press("Home");
        assertThat(nils.page().locator(".scrub a[rel=prev]")).hasCount(0);
        assertThat(nils.page().locator("#hendelse")).containsText("Hendelse 1:");
        nils.follows(nils.page()
                .locator(".steps a", new Page.LocatorOptions().setHasText("startet"))
                .first());
        assertThat(nils.page().locator(".state tr.changed th"))
                .containsText(new String[] {"Status Endret", "Startet Nytt"});
        nils.seesAGoodPage("hendelser-tiltak-startet");
        nils.follows("Hele siden slik den var da");
        assertThat(nils.page().locator(".then-bar")).containsText("Slik var det");
    }

    @Test
    void a_plan_is_gone_through_goal_by_goal_on_a_phone(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.PHONE).opens("/plan");
        nils.follows(nils.page().locator("main h1 a, main a[href^='/plan/']").first());
        nils.follows("Hendelse for hendelse");
        nils.follows("Vis alle");
        nils.follows(nils.page()
                .locator(".steps a", new Page.LocatorOptions().setHasText("mål"))
                .last());
        assertThat(nils.page().locator(".state tr.changed .tag").first()).isVisible();
        nils.seesAGoodPage("hendelser-plan");
    }

    @Test
    void the_trail_leads_to_the_event_itself_and_a_wrong_one_is_told_as_such(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/revisjon/spor");
        nils.chooses("Rolle", "SLT-koordinator").presses("Vis");
        nils.follows(
                nils.page().locator(".chain a[href^='/revisjon/hendelser/']").first());
        assertThat(nils.page().locator("#hendelse")).containsText("Hendelse ");
        nils.seesAGoodPage("hendelser-fra-sporet");
        nils.isRefused(nils.page().url().replaceFirst("position=\\d+", "position=1"), 404);
        assertThat(nils.heading()).hasText("Denne hendelsen finnes ikke her");
        nils.seesAGoodPage("hendelser-finnes-ikke");
        nils.follows("Se den første hendelsen");
        assertThat(nils.page().locator("#hendelse")).containsText("Hendelse 1:");
    }

    @Test
    void the_auditor_sees_who_has_done_what_as_what(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/revisjon").follows("Hvem har gjort hva");
        nils.chooses("Hvem", "Siri Tangen")
                .chooses("Nivå", "Koordinerende nivå")
                .presses("Vis");
        assertThat(nils.page().locator(".chain li").first()).containsText("Siri Tangen");
        nils.seesAGoodPage("spor");
    }

    @Test
    void the_auditor_narrows_the_trail_to_one_matter_and_takes_it_home(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/revisjon/spor");
        nils.chooses("Hva det gjelder", "Tiltak").presses("Vis");
        assertThat(nils.page().locator(".chip")).hasText(Pattern.compile("Tiltak.*"));
        nils.follows(nils.page().locator(".chain p a").first());
        assertThat(nils.page().locator(".chip")).hasText(Pattern.compile("Bare .*"));
        assertThat(nils.page().locator(".chain p a")).hasCount(0);
        nils.seesAGoodPage("spor-ett-tiltak");
        for (var form : List.of("CSV", "JSON Lines", "PDF/A")) {
            var file = nils.page()
                    .waitForDownload(() -> nils.page()
                            .getByText(form, new Page.GetByTextOptions().setExact(true))
                            .click());
            assertThat(file.suggestedFilename()).matches("spor-4999-per-\\d+\\.(csv|jsonl|pdf)");
            assertThat(file.failure()).isNull();
        }
        nils.follows(nils.page().locator(".chip").first());
        assertThat(nils.page().locator(".chip")).hasCount(0);
        nils.chooses("Rolle", "Samspor, på vegne av noen").presses("Vis");
        assertThat(nils.page().locator(".chain li").first()).containsText("på vegne av");
        nils.seesAGoodPage("spor-paa-vegne-av");
    }

    @Test
    void the_trail_can_be_read_as_of_a_date(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.PHONE).opens("/revisjon/spor");
        var now = nils.heading().textContent();
        var day = LocalDate.now(Norway.ZONE).minusMonths(9);
        nils.writes("Vis siden per dato", day.toString()).presses("Gå til dato");
        assertThat(nils.page().locator(".then-bar")).containsText("Slik var det");
        assertThat(nils.heading()).not().hasText(now);
        var then = nils.heading().textContent();
        nils.chooses("Hva det gjelder", "Sak").presses("Vis");
        assertThat(nils.page().locator(".then-bar")).containsText("Slik var det");
        assertThat(nils.heading()).not().hasText(then);
        nils.seesAGoodPage("spor-per-dato");
        var file = nils.page()
                .waitForDownload(() -> nils.page()
                        .getByText("CSV", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(file.failure()).isNull();
    }

    @Test
    void the_auditor_sees_who_has_read_what_and_why(Visitors visitors) {
        visitors.person(Person.MARIT, Screen.PHONE).opens("/saker").follows(CASE);
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/revisjon").follows("Hvem har lest hva");
        assertThat(nils.page().locator("tbody tr").first()).containsText("Nils Aune");
        nils.chooses("Hvem", "Marit Ekeland").presses("Vis");
        assertThat(nils.page().locator("tbody tr").first()).containsText("Samordning mellom nivåene");
        nils.seesAGoodPage("innsynslogg");
        nils.follows(nils.page().getByText("Alle oppslag i dette").first());
        assertThat(nils.page().locator("tbody tr").first()).containsText("Sak");
        var extract = nils.page()
                .waitForDownload(
                        () -> nils.page().getByText("Hent utdraget som CSV").click());
        assertThat(extract.suggestedFilename()).isEqualTo("innsyn-4999.csv");
    }

    @Test
    void nobody_else_replays_a_case(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK);
        assertThat(marit.page().navigate("/revisjon").status()).isEqualTo(404);
    }
}
