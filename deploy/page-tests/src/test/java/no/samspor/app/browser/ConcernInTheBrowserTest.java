package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;

/** From what a field worker has seen to the answer they get. */
@BrowserTest
class ConcernInTheBrowserTest {

    @Test
    void a_field_worker_registers_a_concern_and_gets_the_answer(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.PHONE);
        jonas.opens("/meld").seesAGoodPage("meld");
        answerTheQuestions(jonas, "Tre kvelder på rad ved kiosken");
        jonas.presses("Send");
        jonas.page().waitForURL("**/kvittering**");
        jonas.seesAGoodPage("meld-kvittering");
        var number = jonas.page().locator(".receipt-no").innerText();

        var marit = visitors.person(Person.MARIT, Screen.DESK);
        marit.opens("/bekymringer").seesAGoodPage("bekymringer");
        marit.page()
                .locator(".row", new Page.LocatorOptions().setHasText(number))
                .locator("a")
                .click();
        marit.presses("Ta imot bekymringen");
        assertThat(marit.page().getByText("tok den imot")).isVisible();
        marit.seesAGoodPage("bekymring-koordinator");
        marit.page().getByText("Spør den som meldte").click();
        marit.writes("Spørsmålet", "Når på kvelden er det?");
        marit.presses("Send spørsmålet");
        assertThat(marit.page().getByText("spurte om mer")).isVisible();

        jonas.follows("Følg bekymringen");
        assertThat(jonas.page().getByText("Når på kvelden er det?").first()).isVisible();
        jonas.seesAGoodPage("bekymring-spurt");
        jonas.writes("Svaret ditt", "Etter klokka ti");
        jonas.presses("Send svaret");
        assertThat(jonas.page().getByText("svarte på spørsmålet")).isVisible();

        marit.page().reload();
        marit.writes("Svaret", "Uteteamet er der oftere nå");
        marit.presses("Send svaret");
        assertThat(marit.page().getByText("svarte den som meldte")).isVisible();

        jonas.page().reload();
        assertThat(jonas.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Svar fra Marit Ekeland")))
                .isVisible();
        jonas.seesAGoodPage("bekymring-besvart");
        jonas.opens("/bekymringer").seesAGoodPage("mine-bekymringer");
    }

    @Test
    void what_is_missing_is_said_at_the_question(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.PHONE).opens("/meld");
        jonas.presses("Send");
        assertThat(jonas.page().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(jonas.page().locator("textarea[aria-invalid]")).hasCount(1);
        jonas.seesAGoodPage("meld-feil");
    }

    @Test
    void a_draft_survives_leaving_the_page(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.PHONE).opens("/meld");
        answerTheQuestions(jonas, "Noe jeg ikke rakk å sende");
        jonas.page()
                .getByLabel("Når")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Velg dato"));
        jonas.writes("Dato", "12.11.2026");
        jonas.opens("/bekymringer").opens("/meld");
        assertThat(jonas.page().getByLabel("Hva har du sett")).hasValue("Noe jeg ikke rakk å sende");
        assertThat(jonas.page().getByLabel("Dato")).hasValue("12.11.2026");
        assertThat(jonas.page().locator("[data-draft-state]")).containsText("Lagret på denne enheten");
    }

    @Test
    void a_legal_ground_is_asked_for_only_for_an_individual(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.PHONE).opens("/meld");
        assertThat(jonas.page().getByLabel("Hjemmel")).isHidden();
        jonas.page().getByLabel("Det gjelder").selectOption("INDIVIDUAL");
        assertThat(jonas.page().getByLabel("Hjemmel")).isVisible();
    }

    @Test
    void the_first_question_is_in_sight_on_a_phone(Visitors visitors) {
        var page = visitors.person(Person.JONAS, Screen.PHONE).opens("/meld").page();
        var first = page.getByText("1. Hva gjelder det?").boundingBox();
        assertThat(first.y + first.height).isLessThan(Screen.PHONE.height() * 0.75);
    }

    @Test
    void a_reporter_corrects_and_withdraws_until_it_is_received(Visitors visitors) {
        var jonas = visitors.person(Person.JONAS, Screen.DESK).opens("/meld");
        answerTheQuestions(jonas, "Feil sted");
        jonas.presses("Send");
        jonas.page().waitForURL("**/kvittering**");
        jonas.follows("Følg bekymringen").follows("Rett bekymringen");
        jonas.seesAGoodPage("bekymring-rett");
        jonas.writes("Hva har du sett", "Det var ved elva");
        jonas.writes("Hvorfor retter du den?", "Feil sted");
        jonas.presses("Lagre rettelsen");
        assertThat(jonas.page().getByText("Det var ved elva")).isVisible();
        jonas.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Trekk bekymringen"))
                .click();
        jonas.writes("Hvorfor trekker du den?", "Meldt to ganger");
        jonas.page().locator("form[data-command$='/withdraw'] button").click();
        assertThat(jonas.page().getByText("Du har trukket den")).isVisible();
    }

    static void answerTheQuestions(Visitor visitor, String seen) {
        visitor.picks("Rusmidler").picks("Vold og trusler").writes("Hva har du sett", seen);
        visitor.page().getByLabel("Sted").selectOption("sentrum");
        visitor.page().getByLabel("Alder").selectOption("13-15");
        visitor.page().getByLabel("Hvor mange").selectOption("FIVE_TO_NINE");
        visitor.picks("Bør tas opp snart");
    }
}
