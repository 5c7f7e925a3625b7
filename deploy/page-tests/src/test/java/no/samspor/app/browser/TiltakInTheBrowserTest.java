package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** A tiltak from the proposal until it is part of ordinary operation or over, and its package once more. */
@BrowserTest
class TiltakInTheBrowserTest {

    @Test
    void it_is_proposed_approved_started_paid_for_adjusted_evaluated_and_anchored(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.PHONE).opens("/tiltak");
        jonas.follows("Foreslå et tiltak").seesAGoodPage("tiltak-nytt");
        jonas.presses("Send forslaget");
        assertThat(jonas.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .isVisible();
        assertThat(jonas.page().locator(".errors")).containsText("Hvem skal ha ansvaret: Dette må fylles ut.");
        jonas.seesAGoodPage("tiltak-nytt-feil");
        propose(jonas, "Kveldsvandring", "Vinteren i sentrum");
        assertThat(jonas.page().getByText("Foreslått, ikke avgjort.")).isVisible();
        assertThat(jonas.page().getByText("Godkjenn tiltaket")).hasCount(0);

        var marit = visitors.person(Person.MARIT, Screen.DESK).opens(address(jonas));
        marit.page().locator("#why-approve").fill("Innenfor mandatet.");
        marit.seesAGoodPage("tiltak-foreslatt").presses("Godkjenn tiltaket");
        assertThat(marit.page().getByText("Marit Ekeland godkjente tiltaket")).isVisible();

        jonas.page().reload();
        jonas.writes("Startet", "02.01.2026").seesAGoodPage("tiltak-godkjent").presses("Start tiltaket");
        assertThat(jonas.page().getByText("Startet 2. januar.")).isVisible();
        jonas.unfolds("Søk om penger").writes("Hvor søkes det?", "Sparebankstiftelsen");
        jonas.page().locator("#applied").fill("50 000 kr");
        jonas.presses("Før søknaden");
        jonas.unfolds("Svar på søknaden").seesAGoodPage("tiltak-soknad");
        jonas.page().locator("[id^=granted-]").fill("40 000");
        jonas.presses("Før bevilgningen");
        assertThat(jonas.page().getByText("førte en bevilgning")).isVisible();
        jonas.unfolds("Før penger som er brukt").chooses("Av hva?", "Sparebankstiftelsen");
        jonas.page().locator("#spent").fill("12 000");
        jonas.writes("Til hva?", "Refleksvester").presses("Før beløpet");
        assertThat(jonas.page().getByText("Refleksvester")).isVisible();
        jonas.unfolds("Før rapport til Sparebankstiftelsen").presses("Rapporten er sendt");
        assertThat(jonas.page().locator("main table")).containsText("rapportert");
        jonas.unfolds("Sett inn ressurser").writes("Hva settes inn?", "To ansatte fredag kveld");
        jonas.page().locator("#hours").fill("40");
        jonas.presses("Sett inn");
        assertThat(jonas.page().locator("main table").first()).containsText("To ansatte fredag kveld");
        jonas.unfolds("Beskriv målgruppen").writes("Hvem er tiltaket for?", "Ungdom ved hallen");
        jonas.writes("Fra alder", "13").writes("Til alder", "16").presses("Lagre målgruppen");
        assertThat(jonas.page().locator(".facts")).containsText("13–16 år");
        jonas.unfolds("Legg til en indikator").writes("Hva måles?", "Unge ute etter kl. 23");
        jonas.page().locator("#measure").fill("ungdommer");
        jonas.picks("Tallet teller personer");
        jonas.page().locator("#baseline").fill("12");
        jonas.presses("Legg til");
        jonas.unfolds("Før måltall");
        jonas.page().locator("[id^=value-]").fill("3,5");
        jonas.presses("Før tallet");
        assertThat(jonas.page().getByText("Jonas Brekke førte et måltall")).isVisible();
        jonas.unfolds("Juster").writes("Hva endres?", "To kvelder i uka");
        jonas.page().locator("#why-adjust").fill("Mørketid.");
        jonas.presses("Juster tiltaket");
        assertThat(jonas.page().getByText("To kvelder i uka")).isVisible();
        jonas.unfolds("Evaluer").picks("Målet er delvis nådd").writes("Hva har dere lært?", "Foreldrene må ringes.");
        jonas.writes("Hva kom det ut av tiltaket?", "Færre er ute sent.");
        jonas.seesAGoodPage("tiltak-evaluer").presses("Lagre evalueringen");
        assertThat(jonas.page().getByText("Foreldrene må ringes.")).isVisible();
        assertThat(jonas.page().locator(".timeline")).containsText("Unge ute etter kl. 23: 3,5 ungdommer, før 12");
        jonas.seesAGoodPage("tiltak-evaluert");
        var kari = visitors.person(Person.KARI, Screen.DESK).opens(address(jonas));
        assertThat(kari.page().locator(".timeline")).containsText("Unge ute etter kl. 23: <5 ungdommer, før 12");

        marit.page().reload();
        marit.unfolds("Videreføre i vanlig drift").chooses("I hvilken tjeneste?", "Uteseksjonen");
        marit.page().locator("#why-anchor").fill("Det virker.");
        marit.presses("Videreføre tiltaket");
        assertThat(marit.page().locator(".facts")).containsText("Videreføres i");
        marit.seesAGoodPage("tiltak-viderefort");

        marit.follows("Vinteren i sentrum").seesAGoodPage("tiltakspakke");
        var pack = address(marit);
        marit.unfolds("Gjenta pakken").writes("Navn på den nye pakken", "Neste vinter");
        marit.writes("Hvorfor?", "Ny gruppe.").seesAGoodPage("tiltakspakke-gjenta");
        marit.presses("Gjenta pakken");
        marit.page().waitForURL(address -> !address.endsWith(pack));
        marit.reloadsUntilThereIs(".rounds .tag:text('foreslått')");
        assertThat(marit.heading()).hasText("Neste vinter");
        assertThat(marit.page().locator(".rounds tbody tr")).hasCount(1);
        assertThat(marit.page().locator(".rounds tbody td")).hasCount(2);
        assertThat(marit.page().locator(".rounds")).containsText("Lært: Foreldrene må ringes.");
        assertThat(marit.page().locator(".rounds")).containsText("Gjentatt fordi: Ny gruppe.");
        marit.seesAGoodPage("tiltakspakke-runder").follows("Tiltakspakker").seesAGoodPage("tiltakspakker");
        marit.opens("/tiltak").seesAGoodPage("tiltak-kilder");
    }

    @Test
    void it_is_rejected_with_a_reason_and_then_offers_nothing_more(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.DESK).opens("/tiltak/nytt");
        propose(jonas, "Nattåpen kiosk", null);
        var marit = visitors.person(Person.MARIT, Screen.DESK).opens(address(jonas));
        marit.presses("Avslå tiltaket");
        assertThat(marit.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .isVisible();
        marit.page().locator("#why-approve").fill("Ikke vårt ansvar.");
        marit.presses("Avslå tiltaket");
        assertThat(marit.page().getByText("Marit Ekeland avslo tiltaket")).isVisible();
        assertThat(marit.page().locator("main .aside")).hasCount(0);
        marit.seesAGoodPage("tiltak-avslatt");
    }

    @Test
    void it_ends_with_a_reason(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.PHONE).opens("/tiltak/nytt");
        propose(marit, "Leksehjelp på biblioteket", null);
        marit.page().locator("#why-approve").fill("Innenfor mandatet.");
        marit.presses("Godkjenn tiltaket").unfolds("Avslutt");
        marit.page().locator("#why-end").fill("Ingen meldte seg.");
        marit.presses("Avslutt tiltaket");
        assertThat(marit.page().getByText("Marit Ekeland avsluttet tiltaket")).isVisible();
        marit.seesAGoodPage("tiltak-avsluttet");
    }

    @Test
    void the_list_shows_some_of_each_group_and_is_narrowed(Visitors visitors) {
        var siri = visitors.person(Person.SIRI, Screen.DESK).opens("/tiltak").seesAGoodPage("tiltak");
        siri.chooses("Status", "Avsluttet").chooses("Ansvarlig", "NAV Lundvik").presses("Vis");
        assertThat(siri.page().locator(".chip")).hasCount(2);
        assertThat(siri.page().locator(".life small").first()).hasText("NAV Lundvik");
        siri.seesAGoodPage("tiltak-filtrert");
        siri.follows(siri.page().locator(".chip", new Page.LocatorOptions().setHasText("NAV Lundvik")));
        assertThat(siri.page().locator(".chip")).hasText("Avsluttet ×");
        siri.opens("/tiltak?standing=PROPOSED&responsible=00000000-0000-0000-0000-000000000000");
        assertThat(siri.page().locator(".empty")).isVisible();
        siri.seesAGoodPage("tiltak-ingen");
    }

    @Test
    void only_those_who_work_with_tiltak_propose_them(Visitors visitors) {
        var nils = visitors.person(Person.NILS, Screen.DESK).opens("/tiltak");
        assertThat(nils.page().getByText("Foreslå et tiltak")).hasCount(0);
        assertThat(nils.page().navigate("/tiltak/nytt").status()).isEqualTo(404);
    }

    private static void propose(Visitor visitor, String title, @org.jspecify.annotations.Nullable String pack) {
        visitor.writes("Tiltaket i en linje", title).writes("Hva skal gjøres?", "To voksne går en fast runde.");
        visitor.chooses("Hvem skal ha ansvaret?", "Uteseksjonen")
                .picks("Rusmidler")
                .chooses("Sted", "Sentrum");
        visitor.writes("Evalueres innen", "31.12.2099").writes("Beløp i kroner", "20 000");
        if (pack != null) {
            visitor.writes("Ny tiltakspakke", pack);
        }
        visitor.presses("Send forslaget");
        visitor.page().waitForURL("**/tiltak/*-*");
    }

    private static String address(Visitor visitor) {
        return URI.create(visitor.page().url()).getPath();
    }
}
