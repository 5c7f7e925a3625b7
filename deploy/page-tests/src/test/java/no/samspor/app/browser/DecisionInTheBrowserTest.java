package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** A decision from the meeting, the round or the delegation in which it is made until it is carried out or replaced. */
@BrowserTest
class DecisionInTheBrowserTest {

    @Test
    void a_decision_of_a_meeting_is_confirmed_made_known_acknowledged_and_carried_out(Visitors visitors) {
        var title = "Uteseksjonen ved elva";
        var marit = recording(visitors, Screen.DESK);
        marit.opens("/vedtak").seesAGoodPage("vedtak");
        marit.follows("Før et vedtak").seesAGoodPage("vedtak-nytt");
        describe(marit, title);
        marit.writes("Frist", "31.12.2099").writes("Hvilket møte", "Møte i november, sak 3");
        marit.picks("Siri Tangen").picks("Amal Yusuf");
        marit.unfolds("Noter uenighet").chooses("Hvem", "Amal Yusuf");
        marit.page().getByLabel("Med hvilke ord").first().fill("Helst to kvelder.");
        marit.page().locator("#t-0").fill(title);
        marit.unfolds("Hjemmel og dato");
        marit.page().locator("#to-0").selectOption(labelled("Uteseksjonen"));
        marit.page().locator("#ta-0").fill("40 000");
        marit.seesAGoodPage("vedtak-nytt-utfylt").presses("Lagre vedtaket");
        marit.page().waitForURL("**/vedtak/*-*");
        assertThat(marit.page().getByText("Ikke bekreftet av lederen")).isVisible();
        assertThat(marit.page().getByText("Helst to kvelder.")).isVisible();
        assertThat(marit.heading()).hasText(title);
        var address = address(marit);

        var siri = visitors.person(Person.SIRI, Screen.DESK).opens(address);
        siri.presses("Bekreft vedtaket");
        assertThat(siri.page().locator(".states")).containsText("Bekreftet Siri Tangen");

        marit.page().reload();
        marit.picks("Uteseksjonen").writes("Beskjed", "Dere begynner fredag.");
        marit.seesAGoodPage("vedtak-gjor-kjent").presses("Gjør vedtaket kjent");
        assertThat(marit.page().getByText("Venter på kvittering fra")).isVisible();

        var jonas = visitors.person(Person.JONAS, Screen.PHONE).opens(address);
        jonas.seesAGoodPage("vedtak-kvitter").presses("Kvitter for vedtaket");
        assertThat(jonas.page().getByText("Kvittert av alle")).isVisible();
        jonas.unfolds("Meld gjennomført").writes("Hva førte det til?", "Vi er der hver fredag.");
        jonas.page().locator("form[data-command$='/carry-out'] button").click();
        assertThat(jonas.page().getByText("Vi er der hver fredag.")).isVisible();
        jonas.seesAGoodPage("vedtak-gjennomfort");
    }

    @Test
    void a_decision_is_replaced_by_a_later_one_and_that_one_revoked(Visitors visitors) {
        var marit = recording(visitors, Screen.DESK);
        var first = decided(marit, "Åpen hall annenhver fredag");
        var second = decided(marit, "Åpen hall hver fredag");

        marit.opens(first).unfolds("Erstatt med et senere vedtak");
        var later = marit.page().locator("#by option", hasText("Åpen hall hver fredag"));
        marit.page().locator("#by").selectOption(later.getAttribute("value"));
        marit.page().locator("#why-superseded").fill("Annenhver var for lite.");
        marit.seesAGoodPage("vedtak-erstatt").presses("Erstatt vedtaket");
        assertThat(marit.page().locator(".note")).containsText("Annenhver var for lite.");
        marit.seesAGoodPage("vedtak-erstattet").opens(second).unfolds("Opphev");
        marit.page().locator("#why-revoked").fill("Hallen er stengt.");
        marit.presses("Opphev vedtaket");
        assertThat(marit.page().locator(".note")).containsText("Hallen er stengt.");
        marit.seesAGoodPage("vedtak-opphevet");
        assertThat(marit.page().getByText("Opphev vedtaket")).hasCount(0);
    }

    @Test
    void a_proposal_goes_round_and_a_member_answers(Visitors visitors) {
        var marit = recording(visitors, Screen.DESK).opens("/vedtak/nytt?maate=SIRKULASJON");
        describe(marit, "Felles kveldsvakt");
        marit.writes("Svarfrist", "31.12.2099").seesAGoodPage("vedtak-runde-ny");
        marit.presses("Send forslaget rundt");
        marit.page().waitForURL("**/vedtak/*-*");
        assertThat(marit.page().getByText("Sendt rundt")).isVisible();

        var siri = visitors.person(Person.SIRI, Screen.DESK).opens(address(marit));
        siri.seesAGoodPage("vedtak-runde-svar");
        siri.presses("Send svaret");
        assertThat(siri.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .isVisible();
        siri.page()
                .getByLabel("Mot", new Page.GetByLabelOptions().setExact(true))
                .check();
        siri.writes("Hvorfor, når du ikke er for", "Vi har ikke folk.").presses("Send svaret");
        assertThat(siri.page().getByText("Mot: Vi har ikke folk.")).isVisible();
        siri.seesAGoodPage("vedtak-runde-besvart");
    }

    @Test
    void the_leader_decides_on_delegation_and_no_other_member_records_anything(Visitors visitors) {
        var siri = visitors.person(Person.SIRI, Screen.DESK).opens("/vedtak").follows("Før et vedtak");
        describe(siri, "Leie av hallen i desember");
        siri.writes("Fullmakt", "Mandatet punkt 4").seesAGoodPage("vedtak-delegasjon");
        siri.presses("Lagre vedtaket");
        siri.page().waitForURL("**/vedtak/*-*");
        assertThat(siri.page().getByText("På delegasjon: Mandatet punkt 4")).isVisible();
        // whoever recorded it does not confirm it
        assertThat(siri.page().getByText("Bekreft vedtaket")).hasCount(0);

        var jonas = visitors.person(Person.JONAS, Screen.DESK).opens("/vedtak");
        assertThat(jonas.page().getByText("Før et vedtak")).hasCount(0);
        assertThat(jonas.page().navigate("/vedtak/nytt").status()).isEqualTo(404);
    }

    @Test
    void the_register_is_narrowed_and_each_filter_taken_away(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.PHONE).opens("/vedtak");
        var all = nils.heading().innerText();
        nils.chooses("Status", "gjennomført").presses("Vis");
        assertThat(nils.page().locator(".chip")).containsText("gjennomført");
        assertThat(nils.page().locator(".row .tag").first()).hasText("gjennomført");
        assertThat(nils.heading()).not().hasText(all);
        nils.seesAGoodPage("vedtak-filtrert").follows(nils.page().locator(".chip"));
        assertThat(nils.heading()).hasText(all);
        nils.opens("/vedtak?status=LAPSED&from=2019-01-01&to=2019-02-01").seesAGoodPage("vedtak-ingen");
        assertThat(nils.page().locator(".chip")).hasCount(3);
        assertThat(nils.page().locator(".empty")).isVisible();
    }

    /** The koordinator in her seat in the koordineringsgruppe. */
    private static Visitor recording(Visitors visitors, Screen screen) {
        return visitors.person(Person.MARIT, screen).takesSeatIn("Koordineringsgruppen");
    }

    private static void describe(Visitor visitor, String title) {
        visitor.writes("Vedtaket i en linje", title);
        visitor.page()
                .getByLabel("Vedtaket", new Page.GetByLabelOptions().setExact(true))
                .fill("To voksne er ute hver fredag.");
        visitor.writes("Fordi", "Uroen har flyttet seg.").chooses("Hva gjelder det?", "Tiltak");
        visitor.page().locator("#responsible").selectOption(labelled("Uteseksjonen"));
    }

    private static String decided(Visitor marit, String title) {
        marit.opens("/vedtak/nytt");
        describe(marit, title);
        marit.writes("Hvilket møte", "Møte i november").picks("Siri Tangen").presses("Lagre vedtaket");
        marit.page().waitForURL("**/vedtak/*-*");
        return address(marit);
    }

    private static String address(Visitor visitor) {
        return java.net.URI.create(visitor.page().url()).getPath();
    }

    private static com.microsoft.playwright.options.SelectOption labelled(String label) {
        return new com.microsoft.playwright.options.SelectOption().setLabel(label);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
