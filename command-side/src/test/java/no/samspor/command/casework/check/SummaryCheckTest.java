package no.samspor.command.casework.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import no.samspor.kernel.casework.SummaryPart;
import no.samspor.kernel.casework.SummaryWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryCheckTest {

    private final SummaryCheck check = new SummaryCheck(Set.of("Ola Ødegård"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ring 41200000 om dette                      | 41200000
        telefon 412 00 000.                         | 412 00 000
        Tlf. 41 20 00 00                            | 41 20 00 00
        tlf 4120 0000                               | 4120 0000
        +47 412 00 000                              | +47 412 00 000
        +4722334455 er nummeret                     | +4722334455
        0047 22 33 44 55                            | 0047 22 33 44 55
        412.00.000                                  | 412.00.000
        tlf:55123456                                | 55123456
        """)
    void a_phone_number_must_go(String line, String found) {
        assertFound(line, FindingKind.PHONE_NUMBER, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Skriv til ola.nordmann@example.no           | ola.nordmann@example.no
        ola_99+x@skole.lundvik.kommune.no           | ola_99+x@skole.lundvik.kommune.no
        kontakt ola (at) example.no                 | ola (at) example.no
        post[krøllalfa]lundvik.no                   | post[krøllalfa]lundvik.no
        """)
    void an_email_address_must_go(String line, String found) {
        assertFound(line, FindingKind.EMAIL_ADDRESS, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        De møtes i Mølleveien 4                     | Mølleveien 4
        De møtes i Storgata 12B hver kveld          | Storgata 12B
        i storgata 12 b                             | storgata 12 b
        hjemme i Karl Johans gate 22, andre etasje  | Karl Johans gate 22
        ved Kirkens plass 4                         | Kirkens plass 4
        i Bjørkealléen 3.                           | Bjørkealléen 3
        Nedre Elvegate 117                          | Elvegate 117
        i Solbakkvegen 9                            | Solbakkvegen 9
        Rådhusplassen 1                             | Rådhusplassen 1
        St. Olavs vei nr. 8                         | St. Olavs vei nr. 8
        """)
    void a_street_address_must_go(String line, String found) {
        assertFound(line, FindingKind.STREET_ADDRESS, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Det gjelder Ola og noen flere               | Ola
        ødegårds venner                             | ødegårds
        OLA ØDEGÅRD                                 | OLA
        """)
    void a_name_registered_on_the_case_must_go(String line, String found) {
        assertThat(words(line, FindingKind.REGISTERED_NAME)).contains(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rundt 15, blant dem tre fra samme klasse.   | tre fra samme klasse
        Det gjelder to gutter på 14                 | to gutter
        4 elever har sluttet                        | 4 elever
        Fire yngre jenter er redde                  | Fire yngre jenter
        én ungdom selger                            | én ungdom
        to av dem har sluttet                       | to av dem
        Tre av de eldste elevene                    | Tre av de eldste elevene
        tre gutar frå bygda                         | tre gutar
        et par ungdommer                            | et par ungdommer
        ei jente                                    | ei jente
        """)
    void fewer_than_five_must_be_judged(String line, String found) {
        assertFound(line, FindingKind.SMALL_GROUP, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        flere fra 8B er med                         | 8B
        elever i 10a                                | 10a
        i klasse 9 C                                | klasse 9 C
        et søskenpar                                | søskenpar
        den eneste jenta                            | den eneste jenta
        Han er kaptein på laget                     | kaptein
        født i 2010                                 | født i 2010
        en bil med nummer AB 12345                  | AB 12345
        på snap som @kongen_99                      | @kongen_99
        tvillingane på Bruket                       | tvillingane
        """)
    void context_that_can_identify_must_be_judged(String line, String found) {
        assertFound(line, FindingKind.IDENTIFYING_CONTEXT, found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Siden september har tre tjenester sett at det selges vape og snus ved Brygga etter skoletid.",
                "Det gjelder rundt 15 ungdommer i alderen 13–16 år.",
                "Uteseksjonen er til stede to dager i uken. Salget flytter seg.",
                "Kan skole og politi ha voksne ved Brygga mellom kl. 14 og 16 fram til jul, og hvem betaler for det?",
                "Møtet var 16.11.2026, se V-2026-031 og sak 2026-118 og B-2026-098.",
                "Registrert 2026-11-16 og 20261116.",
                "16112026 er en dato",
                "Det koster 480 000 kr, eller 12 345 678 kroner over 4 år, kanskje 41200000 kr.",
                "Tilskuddet er 640 000 kr i 2025–2026 og 2026 2027.",
                "Organisasjonsnummer 987 654 321 eller 987654321.",
                "Kontonummer 1234.56.78901",
                "Voksne på skoleveien 3 dager i uken",
                "Det er bråk i Storgata 3. mars hvert år, og i Storgata fra kl. 20.",
                "Uro ved Mølleparken, i Storgata og på Rådhusplassen.",
                "De har en arbeidsplass 3 dager i uken og er alle 14 år eller eldre.",
                "Kommunen er på vei 2 ganger i året",
                "I 3. kvartal var det 8 saker, 17 av 24 vedtak er gjennomført.",
                "§ 27 a i politiloven, jf. § 7 b",
                "Fem ungdommer, 12 ungdommer og 40 foreldre",
                "En gruppe ungdommer og en gjeng på ti",
                "To skoler og fire tiltak. Tre voksne til stede.",
                "Siden uke 34 er det 5 % færre, fra 31 til 18 hendelser.",
                "Prosjekt 7 i handlingsplanen, delmål 2, 10-12 ungdommer",
                "Ladeplassen 15. november",
                "Gutta fra laget trener på kvelden"
            })
    void what_names_no_one_raises_nothing(String line) {
        assertThat(findings(line)).isEmpty();
    }

    @Test
    void a_finding_says_which_text_and_line_and_where_in_it() {
        var texts =
                new SummaryTexts("Salg ved Brygga", "Hvem kan hjelpe?", "Første linje.\nRing 412 00 000.\n", "Fordi");

        assertThat(check.findings(texts))
                .containsExactly(new SummaryFinding(SummaryPart.SUMMARY, FindingKind.PHONE_NUMBER, 2, 5, 15));
    }

    @Test
    void title_question_and_reason_are_checked_like_the_summary() {
        var texts = new SummaryTexts("Uro i Storgata 4", "Kan noen ringe 41200000?", "", "Skriv til a@b.no");

        assertThat(check.findings(texts))
                .extracting(SummaryFinding::part, SummaryFinding::kind)
                .containsExactly(
                        tuple(SummaryPart.TITLE, FindingKind.STREET_ADDRESS),
                        tuple(SummaryPart.QUESTION, FindingKind.PHONE_NUMBER),
                        tuple(SummaryPart.REASON, FindingKind.EMAIL_ADDRESS));
    }

    @Test
    void what_must_go_is_refused_even_when_someone_judged_everything() {
        var texts = new SummaryTexts(null, null, "Ring 41200000", null);

        assertThatExceptionOfType(SummaryHoldsIdentifyingDetails.class)
                .isThrownBy(() -> check.mustPass(texts, everythingOnLine(1)))
                .satisfies(rule -> assertThat(rule.details())
                        .containsEntry(
                                "findings",
                                List.of(new SummaryFinding(SummaryPart.SUMMARY, FindingKind.PHONE_NUMBER, 1, 5, 13))))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("summary"));
    }

    @Test
    void a_warning_lets_the_text_through_when_it_is_judged_on_its_line() {
        var texts = new SummaryTexts(null, null, "Rolig.\nTo gutter selger.", null);

        assertThatExceptionOfType(SummaryWarningsNotJudged.class)
                .isThrownBy(() -> check.mustPass(texts, everythingOnLine(1)));
        assertThatNoException().isThrownBy(() -> check.mustPass(texts, everythingOnLine(2)));
    }

    @Test
    void no_problem_and_no_message_holds_the_text() {
        var texts = new SummaryTexts(null, null, "Ring 41200000", null);

        assertThat(texts.toString()).doesNotContain("41200000");
        assertThatExceptionOfType(SummaryHoldsIdentifyingDetails.class)
                .isThrownBy(() -> check.mustPass(texts, List.of()))
                .satisfies(rule -> assertThat(rule.getMessage() + rule + rule.details() + rule.arguments())
                        .doesNotContain("41200000"));
    }

    private void assertFound(String line, FindingKind kind, String words) {
        assertThat(words(line, kind)).containsExactly(words);
    }

    private List<String> words(String line, FindingKind kind) {
        return findings(line).stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> line.substring(finding.start(), finding.end()))
                .toList();
    }

    private List<SummaryFinding> findings(String summary) {
        return check.findings(new SummaryTexts(null, null, summary, null));
    }

    private static List<SummaryWarning> everythingOnLine(int line) {
        return List.of(
                new SummaryWarning(SummaryPart.SUMMARY, SummaryWarning.Kind.SMALL_GROUP, line),
                new SummaryWarning(SummaryPart.SUMMARY, SummaryWarning.Kind.IDENTIFYING_CONTEXT, line));
    }
}
