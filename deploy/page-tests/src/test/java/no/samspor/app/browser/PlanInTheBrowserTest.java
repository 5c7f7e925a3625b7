package no.samspor.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspor.app.demo.Person;
import no.samspor.kernel.time.Norway;
import org.junit.jupiter.api.Test;

/** A plan from the draft until it is in force, figures to it, and the year's report; by those whose work it is. */
@BrowserTest
class PlanInTheBrowserTest {

    private static final int YEAR = Norway.today(Clock.systemUTC()).getYear();
    private static final String HEADING = "kilde;kode;indikator;område;periode;verdi;enhet\n";

    @Test
    void it_is_drafted_returned_approved_measured_and_reported(Visitors visitors) {
        var marit = visitors.person(Person.MARIT, Screen.DESK);
        var kari = visitors.person(Person.KARI, Screen.PHONE);
        var plan = drafts(marit);
        answers(kari, marit, plan);
        measures(marit, visitors.person(Person.JONAS, Screen.PHONE));
        marit.opens("/plan");
        assertThat(marit.page().getByText("Trives på skolen").first()).isVisible();
        marit.seesAGoodPage("plan");
        kari.opens("/plan");
        reports(marit, kari);
    }

    private static String drafts(Visitor marit) {
        marit.opens("/plan/nytt").seesAGoodPage("plan-nytt");
        marit.writes("Hva heter planen?", "Handlingsplan for SLT i Lundvik");
        marit.writes("Fra og med år", String.valueOf(YEAR)).writes("Til og med år", String.valueOf(YEAR + 2));
        marit.presses("Lag utkastet");
        marit.page().waitForURL("**/plan/*-*");
        var plan = URI.create(marit.page().url()).getPath();
        // what is in force then, another test may have decided
        if (marit.page().locator(".plan-goal").count() == 0) {
            marit.page().locator("#t-new").fill("Et trygt og godt oppvekstmiljø for barn og unge i kommunen");
            marit.page().locator("#w-new").fill("Politirådet har satt det øverst.");
            marit.presses("Legg til målet");
            subGoal(marit, "Tjenestene samordner tiltak som virker forebyggende");
        }
        marit.unfolds("Legg til delmål");
        subGoal(marit, "Ungdommene har et sted å være om kvelden");
        marit.page().locator(".subgoals").first().getByText("Prioriter").first().click();
        marit.page().locator("[id^=r-]").first().selectOption("2");
        marit.page().locator("[id^=p-]").first().fill("Det som virker, må ikke forsvinne når pengene tar slutt.");
        marit.presses("Flytt målet");
        assertThat(marit.page().locator(".subgoals li").nth(1)).containsText("Det som virker");
        marit.seesAGoodPage("plan-utkast").presses("Send planen");
        assertThat(marit.page().locator(".tag").first()).hasText("til godkjenning");
        return plan;
    }

    private static void subGoal(Visitor marit, String text) {
        var field = marit.page().locator("[id^=t-s-]").first();
        field.fill(text);
        field.locator("xpath=ancestor::form").getByRole(AriaRole.BUTTON).click();
        assertThat(marit.page().locator(".subgoals").getByText(text).first()).isVisible();
    }

    private static void answers(Visitor kari, Visitor marit, String plan) {
        kari.opens("/innboks").follows("Svar på handlingsplanen «Handlingsplan for SLT i Lundvik»");
        kari.unfolds("Send tilbake").writes("Hva må endres?", "Delmålene må kunne måles.");
        kari.page().locator("[id^=about-]").first().fill("Hvor mange tiltak?");
        kari.seesAGoodPage("plan-til-godkjenning").presses("Send planen tilbake");
        assertThat(kari.page().locator(".tag").first()).hasText("sendt tilbake");
        marit.opens(plan);
        assertThat(marit.page().getByText("Hvor mange tiltak?").first()).isVisible();
        marit.seesAGoodPage("plan-sendt-tilbake").presses("Send planen");
        assertThat(marit.page().locator(".tag").first()).hasText("til godkjenning");
        kari.opens(plan).presses("Godkjenn planen");
        kari.page().waitForURL("**after=**");
        kari.reloadsUntilThereIs(".tag[data-c=run]").seesAGoodPage("plan-historikk");
    }

    private static void measures(Visitor marit, Visitor jonas) {
        marit.opens("/kunnskap");
        marit.page()
                .locator("#f-file")
                .setInputFiles(new FilePayload(
                        "ungdata.csv",
                        "text/csv",
                        (HEADING + "Ungdata;a;Føler seg trygg;;2025;80;prosent\n")
                                .getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(marit.page().locator(".errors")).containsText("UTF-8");
        var sheet = marit.page().locator("#f-text");
        sheet.fill(HEADING + "Ungdata;trives;Trives på skolen;;2025;91.5;prosent\nUngdata;b;;;2025;<5;prosent\n");
        marit.presses("Se gjennom");
        assertThat(marit.page().locator("[data-says]")).hasText("2 rader har feil. Ingenting lagres før de er rettet.");
        assertThat(marit.page().locator("tr.faulty").first()).containsText("punktum");
        marit.seesAGoodPage("kunnskap-feil");
        sheet.fill((HEADING + "Ungdata;%1$s;Trives på skolen;;2022;89;prosent\n"
                        + "Ungdata;%1$s;Trives på skolen;;2025;91,5;prosent\n"
                        + "Politiet;%1$s;Anmeldt vold under 18 år;sentrum;2025;14;anmeldelser\n")
                .formatted("t-" + UUID.randomUUID()));
        marit.presses("Se gjennom");
        assertThat(marit.page().locator("[data-says]")).hasText("3 rader kan lagres.");
        marit.page().locator("#f-goal").selectOption(new SelectOption().setIndex(1));
        marit.presses("Lagre tallene");
        marit.page().waitForURL("**/kunnskap?after=**");
        assertThat(marit.page().locator(".figure").first()).isVisible();
        marit.seesAGoodPage("kunnskap");
        jonas.opens("/kunnskap");
    }

    private static void reports(Visitor marit, Visitor kari) {
        var reported = marit.page().request().get("/api/annual-reports").text();
        var year = IntStream.iterate(YEAR, before -> before - 1)
                .filter(each -> !reported.contains("\"year\":" + each))
                .findFirst()
                .orElseThrow();
        var address = "/arsrapport/" + year;
        marit.opens(address).presses("Lag årsrapporten");
        if (year == YEAR) {
            assertThat(marit.page().locator(".errors")).containsText(YEAR + " er ikke over");
            marit.seesAGoodPage("arsrapport-nytt").picks("Jeg vet at " + YEAR + " ikke er over");
            marit.presses("Lag årsrapporten");
        }
        assertThat(marit.page().locator("table.year").first()).isVisible();
        marit.unfolds("Skriv");
        marit.page().locator("#t-SUMMARY").fill("Året var preget av sommertiltakene.\n\nDe fleste nådde målet.");
        marit.presses("Lagre teksten");
        assertThat(marit.page().locator("#s-SUMMARY")).isVisible();
        assertThat(marit.page().locator("p.said").first()).containsText("sommertiltakene");
        marit.page().locator("table.year summary").first().click();
        assertThat(marit.page().locator(".counted a").first()).isVisible();
        marit.seesAGoodPage("arsrapport-utkast").presses("Send rapporten");
        assertThat(marit.page().locator(".tag").first()).hasText("til godkjenning");
        kari.opens(address).seesAGoodPage("arsrapport").presses("Godkjenn rapporten");
        assertThat(kari.page().locator(".tag").first()).hasText("godkjent");
        marit.opens(address).seesAGoodPage("arsrapport-godkjent");
    }
}
