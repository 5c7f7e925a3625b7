package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import no.samspor.app.demo.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The main job, clicked through as each person: from what a field worker has seen, over both groups and a tiltak, to
 * the answer and to the auditor who replays it. Everybody goes by links and buttons from where they begin.
 */
@BrowserTest
class JourneyInTheBrowserTest {

    private static final String TITLE = "Samling ved rutebilstasjonen";
    private static final String TILTAK = "Voksne ved rutebilstasjonen";
    private static final String FIRST_RULING = "Løftes videre, trenger penger";
    private static final String RULING = "Tiltak ved rutebilstasjonen";

    @Test
    void from_a_concern_over_both_groups_to_the_answer_and_the_replay(Visitors visitors) {
        var jonas = visitors.anyone(Screen.PHONE).clicksToLogIn(Person.JONAS);
        var marit = visitors.person(Person.MARIT, Screen.DESK);
        var siri = visitors.person(Person.SIRI, Screen.DESK);
        var kari = visitors.person(Person.KARI, Screen.DESK);

        var number = registersAConcern(jonas);
        receivesItAndOpensACase(marit, number);
        lifts(marit, "Kan tjenestene ha voksne ved rutebilstasjonen?");

        row(siri, "/", "ha voksne ved rutebilstasjonen")
                .getByText("Les sammendraget")
                .click();
        accepts(siri);
        finds(marit, TITLE);
        marit.presses("Handle i Koordineringsgruppen");
        recordsADecision(marit, FIRST_RULING, null);
        confirms(siri, FIRST_RULING);
        finds(marit, TITLE);
        lifts(marit, "Kan styringsgruppen sette av penger til voksne på kveldstid?");

        row(kari, "/", "sette av penger til voksne på kveldstid")
                .getByText("Les sammendraget")
                .click();
        accepts(kari);
        finds(marit, TITLE);
        marit.presses("Handle i Styringsgruppen");
        recordsADecision(marit, RULING, TILTAK);
        confirms(kari, RULING);

        communicates(marit);
        row(jonas, "/innboks", "Kvitter for vedtaket «" + RULING + "»")
                .locator("a")
                .click();
        jonas.presses("Kvitter for vedtaket");
        assertThat(jonas.page().getByText("Kvittert av alle")).isVisible();

        runsTheTiltak(jonas);
        finds(marit, TITLE);
        marit.follows(RULING);
        sends(marit, "/carry-out", Map.of("result", "Det er roligere på kveldstid."));
        finds(marit, TITLE);
        closes(marit);

        row(marit, "/innboks", number).locator("a").click();
        sends(marit, "/answer", Map.of("answer", "Nå er det voksne der hver kveld."));
        assertThat(marit.page().getByText("svarte den som meldte")).isVisible();

        var mine = row(jonas, "/bekymringer", number);
        mine.locator("a").click();
        assertThat(jonas.page().locator(".note")).containsText("Nå er det voksne der hver kveld.");

        replays(visitors.person(Person.NILS, Screen.DESK));
    }

    private static String registersAConcern(Visitor jonas) {
        jonas.opens("/").follows("Meld bekymring");
        jonas.picks("Rusmidler").writes("Hva har du sett", "Mange samles ved rutebilstasjonen om kvelden");
        jonas.chooses("Sted", "Sentrum");
        jonas.page().getByLabel("Alder").selectOption("13-15");
        jonas.page().getByLabel("Hvor mange").selectOption("FIVE_TO_NINE");
        jonas.picks("Bør tas opp snart").presses("Send");
        return jonas.page().locator(".receipt-no").innerText();
    }

    private static void receivesItAndOpensACase(Visitor marit, String number) {
        row(marit, "/", number).locator("a").click();
        marit.presses("Ta imot bekymringen").follows("Åpne ny sak av denne");
        marit.writes("Hva skal saken hete?", TITLE).picks("Rusmidler").chooses("Område", "Sentrum");
        marit.writes("Hvorfor åpnes saken?", "Det samme er sett før.").presses("Åpne saken");
        assertThat(marit.heading()).hasText(TITLE);
        assertThat(marit.page().locator(".aside")).containsText(number);
    }

    private static void lifts(Visitor marit, String question) {
        marit.follows("Løft saken");
        marit.writes("Hva trenger dere fra", question);
        marit.writes("Hvorfor kan dere ikke løse det selv?", "Det trengs mer enn vi rår over.");
        marit.writes("Sammendrag uten opplysninger", "Ungdommer samles ved rutebilstasjonen på kveldstid.");
        marit.picks("har lest sammendraget").presses("Signer og løft saken");
        assertThat(marit.page().getByText("Saken venter på")).isVisible();
    }

    /** @param tiltak that the decision asks for; none when null */
    private static void recordsADecision(Visitor marit, String title, @Nullable String tiltak) {
        marit.follows("Fatt vedtak");
        var form = form(marit, "/api/decisions");
        form.locator("[name='proposal.title']").fill(title);
        form.locator("[name='proposal.text']").fill("Voksne er til stede hver kveld.");
        form.locator("[name='proposal.reason']").fill("Ingen andre er der på den tiden.");
        form.locator("[name='proposal.kind']").selectOption("CASE_MATTER");
        form.locator("[name='proposal.responsible']").selectOption(choice("Uteseksjonen"));
        form.locator("[name='proposal.deadline']").fill("31.12.2030");
        form.locator("[name='meeting']").fill("Møtet i dag");
        form.locator("[name='present[]']").all().forEach(Locator::check);
        if (tiltak != null) {
            form.locator("[name='proposal.tiltak[0].title']").fill(tiltak);
            form.locator("[name='proposal.tiltak[0].responsible']").selectOption(choice("Uteseksjonen"));
            form.locator("[name='proposal.tiltak[0].startBy']").fill("31.12.2030");
        }
        form.locator("button[type=submit]").click();
        assertThat(marit.heading()).containsText(title);
    }

    private static void confirms(Visitor leader, String title) {
        row(leader, "/innboks", "Bekreft vedtaket «" + title + "»").locator("a").click();
        sends(leader, "/confirm", Map.of());
        assertThat(leader.page().locator(".states")).containsText("Bekreftet");
    }

    private static void communicates(Visitor marit) {
        row(marit, "/innboks", "Gjør vedtaket «" + RULING + "» kjent")
                .locator("a")
                .click();
        var form = form(marit, "/communicate");
        form.getByLabel("Uteseksjonen").check();
        form.locator("[name='message']").fill("Tiltaket er deres.");
        form.locator("[data-type=date]").first().fill("31.12.2030");
        form.locator("button[type=submit]").click();
        assertThat(marit.page().getByText("Venter på kvittering fra")).isVisible();
    }

    private static void runsTheTiltak(Visitor jonas) {
        row(jonas, "/innboks", "Start tiltaket «" + TILTAK + "»").locator("a").click();
        sends(jonas, "/start", Map.of());
        form(jonas, "/evaluate").locator("[value=REACHED]").check();
        sends(jonas, "/evaluate", Map.of("learnt", "Det virker å være der fast."));
        sends(jonas, "/end", Map.of("reason", "Målet er nådd."));
        assertThat(jonas.page().locator(".tag").first()).containsText("avsluttet");
    }

    private static void closes(Visitor marit) {
        marit.unfolds("Avslutt saken").picks("Løst");
        sends(marit, "/close", Map.of("reason", "Det er rolig der nå."));
        assertThat(marit.page().getByText("Saken ble avsluttet")).isVisible();
    }

    private static void replays(Visitor nils) {
        nils.opens("/").follows(TITLE);
        assertThat(nils.page().getByText("Marit Ekeland svarte melderen")).isVisible();
        nils.page().keyboard().press("ArrowLeft");
        assertThat(nils.page().getByText("Marit Ekeland avsluttet saken")).isVisible();

        nils.page().getByText("Vis alle").click();
        var events = nils.page().locator("aside");
        for (var event : new String[] {
            "ble meldt", "ble løftet til Styringsgruppen", RULING + "» ble vedtatt", "Saken ble avsluttet"
        }) {
            assertThat(events).containsText(event);
        }
    }

    /** From where the koordinator begins, by the list of cases. */
    private static void finds(Visitor marit, String title) {
        marit.opens("/saker").follows(title);
    }

    /** The row of that page with that text, as soon as what others did is seen there; unfolded where it is folded. */
    private static Locator row(Visitor visitor, String path, String text) {
        var row = visitor.page().locator(".row, .asks > li", new Page.LocatorOptions().setHasText(text));
        visitor.opens(path);
        for (var tries = 0; row.count() == 0 && tries < 40; tries++) {
            visitor.page().waitForTimeout(250);
            visitor.opens(path);
        }
        var folded = visitor.page().locator("details.rest:not([open])", new Page.LocatorOptions().setHas(row));
        if (folded.count() > 0) {
            folded.first().locator("summary").click();
        }
        return row.first();
    }

    private static void accepts(Visitor member) {
        member.presses("Ta imot saken");
        assertThat(member.page().getByText("Fatt vedtak")).isVisible();
    }

    /** Fills a form by the names of its fields, unfolding it first where it is folded, and presses its button. */
    private static void sends(Visitor visitor, String command, Map<String, String> fields) {
        var form = form(visitor, command);
        fields.forEach((name, text) -> form.locator("[name='" + name + "']").fill(text));
        var before = visitor.page().url();
        form.locator("button[type=submit]").first().click();
        visitor.page().waitForURL(address -> !address.equals(before));
    }

    private static Locator form(Visitor visitor, String command) {
        var form = visitor.page().locator("form[data-command$='" + command + "']");
        var folded = visitor.page().locator("details:not([open])", new Page.LocatorOptions().setHas(form));
        if (folded.count() > 0) {
            folded.locator("summary").first().click();
        }
        return form;
    }

    private static SelectOption choice(String label) {
        return new SelectOption().setLabel(label);
    }
}
