package no.samspor.app.demo;

import java.time.LocalDate;
import java.util.List;
import no.samspor.app.demo.Chronicle.Ruling;
import no.samspor.app.demo.Chronicle.Seen;
import no.samspor.app.demo.Chronicle.Wanted;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.tiltak.EvaluationResult;

/**
 * The story of the summer measures (Drammen 2020 and 2021, retold for a place that does not exist): barnevernet and a
 * school worry about the same milieu; a package of four tiltak through the summer, followed month by month, evaluated
 * and adjusted, repeated the year after, and a question to the styringsgruppe whether part of it can become permanent.
 */
final class Sommertiltakene {

    private static final AgeBand UNGDOM = new AgeBand(14, 17);
    private static final String FIRST = "sommer-1";
    private static final String CASE = "sommer-2";

    private final Narrator narrator;
    private final Chronicle tells;
    private final Moteplan meetings;
    private final int year;

    /** @param year the second summer's */
    Sommertiltakene(Narrator narrator, Chronicle tells, Moteplan meetings, int year) {
        this.narrator = narrator;
        this.tells = tells;
        this.meetings = meetings;
        this.year = year;
    }

    void plan() {
        koordineringsgruppenMeets(LocalDate.of(year - 1, 5, 13));
        koordineringsgruppenMeets(day(5, 12));
        koordineringsgruppenMeets(day(10, 13));
        meetings.meets(Body.STYRINGSGRUPPEN, day(12, 8), Person.MARIT, Person.KARI);
        theFirstSummer(year - 1);
        theSecondSpring();
        theSecondSummer();
        theAutumn();
    }

    private void koordineringsgruppenMeets(LocalDate day) {
        meetings.meets(Body.KOORDINERINGSGRUPPEN, day, Person.MARIT, Person.SIRI);
    }

    private LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private void theFirstSummer(int y) {
        var seen = new Seen(
                List.of("vold", "rus"),
                "Vi ser en gruppe ungdommer fra samme område med en negativ utvikling: vold, trusler og bruk og"
                        + " omsetning av rusmidler.",
                "molleparken",
                UNGDOM,
                Headcount.TEN_TO_NINETEEN,
                Severity.URGENT,
                "Vi har snakket med foresatte til noen av dem.");
        narrator.at(
                LocalDate.of(y, 4, 7),
                10,
                5,
                () -> tells.registers("s1-barnevern", Person.ELLEN, LocalDate.of(y, 4, 4), seen));
        narrator.at(LocalDate.of(y, 4, 8), 9, 0, () -> {
            tells.receives("s1-barnevern", Person.MARIT);
            tells.opens(
                    FIRST,
                    Person.MARIT,
                    "Utrygt miljø ved Mølleparken",
                    seen,
                    "Barnevernet og politiet kjenner igjen det samme miljøet.",
                    "s1-barnevern");
        });
        narrator.at(
                LocalDate.of(y, 4, 22),
                13,
                0,
                () -> tells.lifts(
                        FIRST,
                        " 1",
                        Person.MARIT.acting(),
                        "Utrygt miljø ved Mølleparken",
                        "Kan tjenestene gå sammen om en pakke med tiltak før sommeren?",
                        "Barnevernet og politiet er bekymret for et ungdomsmiljø ved Mølleparken på kveldstid.\n"
                                + "Sommeren gir få tilbud for dem som ikke reiser bort.",
                        List.of(),
                        "Arbeidsgruppen rår ikke over pengene som trengs."));
        narrator.at(
                LocalDate.of(y, 4, 28),
                9,
                30,
                () -> tells.accepts(FIRST, " 1", Person.MARIT.acting(Body.KOORDINERINGSGRUPPEN)));
        var wanted = List.of(
                new Wanted(
                        "s1-foreldre",
                        "Foreldremøter med personlig invitasjon",
                        Body.BARNEVERNET,
                        LocalDate.of(y, 5, 25),
                        LocalDate.of(y, 9, 1),
                        20_000L),
                new Wanted(
                        "s1-jobb",
                        "Sommerjobb for ungdommer",
                        Body.NAV,
                        LocalDate.of(y, 6, 20),
                        LocalDate.of(y, 9, 1),
                        210_000L),
                new Wanted(
                        "s1-ferie",
                        "Støtte til ferie og aktiviteter",
                        Body.KULTUR,
                        LocalDate.of(y, 6, 20),
                        LocalDate.of(y, 9, 1),
                        90_000L));
        narrator.at(
                LocalDate.of(y, 5, 13),
                11,
                0,
                () -> tells.decides(
                        "s1-pakken",
                        Body.KOORDINERINGSGRUPPEN,
                        Person.MARIT,
                        FIRST,
                        new Ruling(
                                DecisionKind.TILTAK,
                                "Tiltakspakken «Sommer ved Mølleparken»",
                                "Tre tiltak settes i gang før skoleslutt.",
                                "Ferien gir få tilbud, og miljøet er i vekst.",
                                Body.BARNEVERNET,
                                LocalDate.of(y, 6, 20),
                                "Sommer ved Mølleparken " + y,
                                wanted)));
        narrator.at(LocalDate.of(y, 5, 15), 10, 0, () -> {
            tells.confirms("s1-pakken", Person.SIRI.acting());
            tells.communicates(
                    "s1-pakken",
                    Person.MARIT,
                    List.of(Body.BARNEVERNET, Body.NAV, Body.KULTUR),
                    LocalDate.of(y, 5, 29),
                    "Tre tiltak, ett til hver av dere.");
        });
        narrator.at(LocalDate.of(y, 5, 19), 14, 0, () -> {
            tells.acknowledges("s1-pakken", Person.ELLEN);
            tells.acknowledges("s1-pakken", Person.EVA);
            tells.acknowledges("s1-pakken", Person.THOMAS);
        });
        narrator.at(LocalDate.of(y, 5, 26), 9, 0, () -> tells.starts("s1-foreldre", Person.ELLEN.acting()));
        narrator.at(LocalDate.of(y, 6, 20), 9, 0, () -> {
            tells.starts("s1-jobb", Person.EVA.acting());
            tells.starts("s1-ferie", Person.THOMAS.acting());
        });
        narrator.at(LocalDate.of(y, 8, 28), 12, 0, () -> {
            tells.spends("s1-jobb", "", Person.EVA.acting(), false, 204_000, "Lønn til ungdommene");
            tells.spends("s1-ferie", "", Person.THOMAS.acting(), false, 81_500, "Turer og aktiviteter");
            tells.spends("s1-foreldre", "", Person.ELLEN.acting(), false, 14_000, "Tolk og lokaler");
            tells.evaluates(
                    "s1-foreldre",
                    Person.ELLEN.acting(),
                    LocalDate.of(y, 8, 26),
                    EvaluationResult.REACHED,
                    "Foreldrene har bedre oversikt. Personlig invitasjon var det som virket.",
                    null);
            tells.evaluates(
                    "s1-jobb",
                    Person.EVA.acting(),
                    LocalDate.of(y, 8, 26),
                    EvaluationResult.REACHED,
                    "De fleste fullførte og vil fortsette. Lite ny kriminalitet.",
                    null);
            tells.evaluates(
                    "s1-ferie",
                    Person.THOMAS.acting(),
                    LocalDate.of(y, 8, 26),
                    EvaluationResult.PARTLY,
                    "Aktivitetene ble brukt, reisene i mindre grad.",
                    null);
        });
        narrator.at(LocalDate.of(y, 9, 8), 9, 0, () -> {
            tells.ends("s1-foreldre", Person.MARIT.acting(), "Målet er nådd for denne gruppen.");
            tells.ends("s1-jobb", Person.MARIT.acting(), "Sommeren er over.");
            tells.ends("s1-ferie", Person.MARIT.acting(), "Sommeren er over.");
            tells.carriedOut(
                    "s1-pakken",
                    Person.MARIT.acting(),
                    LocalDate.of(y, 9, 1),
                    "Alle tre tiltak er gjennomført og evaluert.");
        });
        narrator.at(LocalDate.of(y, 9, 15), 10, 0, () -> {
            tells.closes(
                    FIRST,
                    Person.MARIT,
                    CaseOutcome.RESOLVED,
                    "Uroen har gitt seg. Pakken kan gjentas for en ny gruppe.");
            tells.answers(
                    "s1-barnevern",
                    Person.MARIT,
                    "Tre tiltak gikk gjennom sommeren: foreldremøter, sommerjobb og støtte til ferie. Det ble lite ny"
                            + " kriminalitet.");
        });
    }

    private void theSecondSpring() {
        var uteseksjonen = new Seen(
                List.of("rus", "vold"),
                "Flere kvelder med trusler og åpen bruk av rusmidler ved Mølleparken. Gruppen er yngre enn i fjor.",
                "molleparken",
                UNGDOM,
                Headcount.TEN_TO_NINETEEN,
                Severity.URGENT,
                "Vi er til stede to kvelder i uken.");
        var skolen = new Seen(
                List.of("vold", "skolefravaer"),
                "Elever kommer trøtte om morgenen og forteller om trusler i parken kvelden før. Noen holder seg"
                        + " hjemme.",
                "molleparken",
                new AgeBand(13, 15),
                Headcount.FIVE_TO_NINE,
                Severity.SOON,
                "Vi har tatt det opp i klassene.");
        var barnevernet = new Seen(
                List.of("rus", "gjeng"),
                "Vi kjenner igjen mønsteret fra i fjor: en ny gruppe ungdommer fra samme område, og noen eldre som"
                        + " selger til dem.",
                "molleparken",
                UNGDOM,
                Headcount.TEN_TO_NINETEEN,
                Severity.URGENT,
                null);
        narrator.at(day(4, 16), 8, 47, () -> tells.registers("s2-ute", Person.JONAS, day(4, 14), uteseksjonen));
        narrator.at(day(4, 17), 14, 20, () -> tells.registers("s2-skole", Person.HANNE, day(4, 17), skolen));
        narrator.at(day(4, 20), 9, 10, () -> tells.registers("s2-barnevern", Person.ELLEN, day(4, 19), barnevernet));
        narrator.at(day(4, 20), 10, 0, () -> {
            tells.receives("s2-ute", Person.MARIT);
            tells.receives("s2-skole", Person.MARIT);
            tells.receives("s2-barnevern", Person.MARIT);
            tells.opens(
                    CASE,
                    Person.MARIT,
                    "Uro og rusmidler ved Mølleparken",
                    uteseksjonen,
                    "Tre tjenester har meldt om det samme miljøet.",
                    "s2-ute");
            tells.links("s2-skole", CASE, Person.MARIT);
            tells.links("s2-barnevern", CASE, Person.MARIT);
            tells.assigns(CASE, " 1", Person.MARIT, Person.MARIT, day(6, 15), "Tiltak må være i gang før skoleslutt.");
        });
        narrator.at(
                day(4, 24),
                15,
                0,
                () -> tells.notes(
                        CASE,
                        " 1",
                        Person.JONAS.acting(),
                        day(4, 23),
                        "Snakket med fire av ungdommene ved kiosken. De sier det er kjedelig, og at «noen eldre» har"
                                + " med seg varer."));
        narrator.at(
                day(4, 27),
                13,
                0,
                () -> tells.notes(
                        CASE,
                        " 2",
                        Person.MARIT.acting(),
                        day(4, 27),
                        "Arbeidsgruppen har drøftet saken. Enighet om å be om en pakke som i fjor, med sommerjobb til"
                                + " flere."));
        narrator.at(
                day(4, 28),
                14,
                12,
                () -> tells.lifts(
                        CASE,
                        " 1",
                        Person.MARIT.acting(),
                        "Uro og rusmidler ved Mølleparken",
                        "Hvem kan bidra før sommeren, og kan pakken fra i fjor gjentas?",
                        "Tre tjenester melder om uro, trusler og åpen bruk av rusmidler ved Mølleparken på"
                                + " kveldstid.\n"
                                + "Det gjelder et miljø på rundt 10–12 ungdommer i alderen 14–17 år.\n"
                                + "Samme type pakke ga lite ny kriminalitet i fjor. Arbeidsgruppen har ikke penger til"
                                + " jobb og ferietilbud.",
                        List.of(
                                new BasisItem(BasisItem.Kind.CONCERN_COUNT, null, null),
                                new BasisItem(
                                        BasisItem.Kind.TILTAK,
                                        Chronicle.tiltak("s1-jobb").value(),
                                        null)),
                        "Arbeidsgruppen har ikke penger til jobb og ferietilbud."));
        narrator.at(day(4, 30), 9, 0, () -> tells.accepts(CASE, " 1", Person.SIRI.acting()));
    }

    private void theSecondSummer() {
        var wanted = List.of(
                new Wanted(
                        "s2-foreldre",
                        "Foreldremøter med personlig invitasjon",
                        Body.BARNEVERNET,
                        day(5, 26),
                        day(8, 24),
                        40_000L),
                new Wanted("s2-jobb", "Sommerjobb for 12 ungdommer", Body.NAV, day(6, 15), day(8, 24), 320_000L),
                new Wanted(
                        "s2-ferie", "Støtte til ferie og aktiviteter", Body.KULTUR, day(6, 22), day(8, 24), 160_000L),
                new Wanted(
                        "s2-ute", "Uteseksjonen kveld og helg", Body.UTESEKSJONEN, day(5, 20), day(8, 24), 120_000L));
        narrator.at(
                day(5, 12),
                10,
                24,
                () -> tells.decides(
                        "s2-pakken",
                        Body.KOORDINERINGSGRUPPEN,
                        Person.MARIT,
                        CASE,
                        new Ruling(
                                DecisionKind.TILTAK,
                                "Tiltakspakken «Sommer ved Mølleparken»",
                                "Fire tiltak settes i gang, innenfor 640 000 kr.",
                                "Samme type pakke ga lite ny kriminalitet i fjor, og ferien gir få tilbud i området.",
                                Body.NAV,
                                day(6, 15),
                                "Sommer ved Mølleparken " + year,
                                wanted),
                        Person.PEROLAV,
                        "Politiet tar forbehold om bemanning i juli."));
        narrator.at(day(5, 13), 8, 30, () -> tells.confirms("s2-pakken", Person.SIRI.acting()));
        narrator.at(
                day(5, 18),
                9,
                0,
                () -> tells.communicates(
                        "s2-pakken",
                        Person.MARIT,
                        List.of(Body.NAV, Body.BARNEVERNET, Body.KULTUR, Body.UTESEKSJONEN, Body.POLITIET),
                        day(5, 29),
                        "Fire tiltak. Alle skal være i gang før skoleslutt."));
        narrator.at(day(5, 19), 11, 0, () -> tells.acknowledges("s2-pakken", Person.EVA));
        narrator.at(day(5, 20), 9, 15, () -> {
            tells.acknowledges("s2-pakken", Person.JONAS);
            tells.acknowledges("s2-pakken", Person.THOMAS);
            tells.acknowledges("s2-pakken", Person.IDA);
            tells.acknowledges("s2-pakken", Person.ELLEN);
            tells.starts("s2-ute", Person.JONAS.acting());
        });
        narrator.at(day(5, 22), 13, 0, () -> {
            tells.answers(
                    "s2-ute",
                    Person.MARIT,
                    "Koordineringsgruppen har vedtatt fire tiltak. Dere får midler til kveld og helg.");
            tells.answers(
                    "s2-skole",
                    Person.MARIT,
                    "Det kommer foreldremøter, sommerjobb, aktiviteter og flere voksne ute om kvelden.");
            tells.answers(
                    "s2-barnevern",
                    Person.MARIT,
                    "Pakken fra i fjor gjentas og utvides. Dere har ansvar for foreldremøtene.");
        });
        narrator.at(day(5, 26), 18, 0, () -> {
            tells.starts("s2-foreldre", Person.ELLEN.acting());
            tells.appliesFor(
                    "s2-jobb", Person.EVA.acting(), "Tilskudd til barne- og ungdomstiltak", 320_000, day(12, 31));
        });
        narrator.at(day(6, 5), 12, 0, () -> tells.isGranted("s2-jobb", Person.EVA.acting(), 300_000));
        narrator.at(day(6, 15), 9, 0, () -> tells.starts("s2-jobb", Person.EVA.acting()));
        narrator.at(
                day(6, 16),
                14,
                0,
                () -> tells.notes(
                        CASE,
                        " 3",
                        Person.MARIT.acting(),
                        day(6, 16),
                        "Månedlig oppfølging: alle tiltak i gang eller klare. Politiet melder om roligere kvelder."));
        narrator.at(day(6, 22), 9, 0, () -> tells.starts("s2-ferie", Person.THOMAS.acting()));
        narrator.at(
                day(7, 14),
                14,
                0,
                () -> tells.notes(
                        CASE,
                        " 4",
                        Person.MARIT.acting(),
                        day(7, 14),
                        "Månedlig oppfølging: ungdommene møter på jobb. Litt uro ved hallen etter stengetid."));
        narrator.at(day(8, 26), 10, 0, () -> {
            tells.spends("s2-jobb", " 1", Person.EVA.acting(), true, 292_000, "Lønn og oppfølging");
            tells.spends("s2-ferie", " 1", Person.THOMAS.acting(), false, 148_000, "Turer, inngangspenger og utstyr");
            tells.spends("s2-foreldre", " 1", Person.ELLEN.acting(), false, 22_500, "Tolk, lokaler og servering");
            tells.evaluates(
                    "s2-foreldre",
                    Person.ELLEN.acting(),
                    day(8, 24),
                    EvaluationResult.REACHED,
                    "Tre møter, 19 foresatte. Foreldrene har bedre oversikt.",
                    null);
            tells.evaluates(
                    "s2-jobb",
                    Person.EVA.acting(),
                    day(8, 24),
                    EvaluationResult.REACHED,
                    "De fleste fullførte. Lite ny kriminalitet.",
                    day(11, 20));
            tells.evaluates(
                    "s2-ferie",
                    Person.THOMAS.acting(),
                    day(8, 24),
                    EvaluationResult.PARTLY,
                    "Aktivitetene ble brukt. Reisene passet ikke for alle.",
                    null);
            tells.evaluates(
                    "s2-ute",
                    Person.JONAS.acting(),
                    day(8, 24),
                    EvaluationResult.PARTLY,
                    "Roligere i parken, men ungdommene samles senere på kvelden.",
                    day(12, 15));
        });
        narrator.at(day(8, 31), 15, 0, () -> tells.ends("s2-ferie", Person.MARIT.acting(), "Sommeren er over."));
        narrator.at(
                day(9, 1),
                12,
                0,
                () -> tells.adjusts(
                        "s2-ute",
                        Person.JONAS.acting(),
                        "Fredag og lørdag til kl. 01.",
                        "Ungdommene samles senere på kvelden nå enn i sommer.",
                        day(12, 15)));
        narrator.at(
                day(9, 7), 9, 0, () -> tells.ends("s2-foreldre", Person.MARIT.acting(), "Ønsket resultat er nådd."));
    }

    private void theAutumn() {
        narrator.at(
                day(11, 2),
                10,
                30,
                () -> tells.brings(
                        CASE,
                        Person.MARIT,
                        "Uro ved Mølleparken",
                        "Kjenner dere igjen det samme miljøet på deres side?",
                        "Miljøet ved Mølleparken har flyttet seg etter skolestart.\n"
                                + "Tjenestene ser flere som kommer med toget.",
                        "Flere av dem bor i Fjellstrand."));
        narrator.at(day(9, 10), 11, 0, () -> {
            for (var concern : List.of("s2-ute", "s2-skole", "s2-barnevern")) {
                tells.answersAgain(
                        concern,
                        " 2",
                        Person.MARIT,
                        "Sommeren er evaluert: lite ny kriminalitet, og foreldrene har bedre oversikt. To tiltak går"
                                + " videre.");
            }
        });
        narrator.at(
                day(10, 13),
                10,
                40,
                () -> tells.decides(
                        "s2-hall",
                        Body.KOORDINERINGSGRUPPEN,
                        Person.MARIT,
                        CASE,
                        new Ruling(
                                DecisionKind.TILTAK,
                                "Åpen hall fredag",
                                "Hallen holdes åpen fredager kl. 19–23 med voksne til stede.",
                                "Uroen har flyttet seg fra parken til området ved hallen etter skolestart.",
                                Body.KULTUR,
                                day(11, 13),
                                null,
                                List.of(new Wanted(
                                        "s2-hall",
                                        "Åpen hall fredag",
                                        Body.KULTUR,
                                        day(11, 13),
                                        LocalDate.of(year + 1, 1, 29),
                                        60_000L)))));
        narrator.at(day(10, 15), 9, 0, () -> tells.confirms("s2-hall", Person.SIRI.acting()));
        narrator.at(
                day(10, 16),
                10,
                0,
                () -> tells.communicates(
                        "s2-hall",
                        Person.MARIT,
                        List.of(Body.KULTUR, Body.SOLBAKKEN),
                        day(10, 30),
                        "Åpen hall fra fredag 13. november."));
        narrator.at(day(10, 19), 10, 0, () -> tells.acknowledges("s2-hall", Person.HANNE));
        narrator.at(
                day(10, 22),
                15,
                40,
                () -> tells.registers(
                        "s2-hallen",
                        Person.HANNE,
                        day(10, 21),
                        new Seen(
                                List.of("vold"),
                                "Elever fra flere skoler samles ved hallen etter stengetid. Det er mye roping og noe"
                                        + " dytting.",
                                "sentrum",
                                new AgeBand(13, 16),
                                Headcount.TEN_TO_NINETEEN,
                                Severity.SOON,
                                null)));
        narrator.at(day(10, 23), 9, 0, () -> {
            tells.receives("s2-hallen", Person.MARIT);
            tells.links("s2-hallen", CASE, Person.MARIT);
        });
        narrator.at(
                day(11, 5),
                14,
                12,
                () -> tells.lifts(
                        CASE,
                        " 2",
                        Person.MARIT.acting(Body.KOORDINERINGSGRUPPEN),
                        "Skal sommerjobb for ungdom bli et fast tilbud?",
                        "Skal sommerjobb for ungdom bli et fast tilbud fra " + (year + 1) + "?",
                        "To somre med sommerjobb har gitt lite ny kriminalitet i miljøet ved Mølleparken.\n"
                                + "De fleste ungdommene fullførte. Tilskuddet tar slutt 31. desember.\n"
                                + "Et fast tilbud koster 480 000 kr i året.",
                        List.of(
                                new BasisItem(
                                        BasisItem.Kind.TILTAK,
                                        Chronicle.tiltak("s2-jobb").value(),
                                        null),
                                new BasisItem(
                                        BasisItem.Kind.DECISION,
                                        Chronicle.decision("s2-pakken").value(),
                                        null)),
                        "Pengene fra tilskuddet tar slutt 31. desember."));
        narrator.at(
                day(11, 5),
                14,
                30,
                () -> tells.assigns(
                        CASE, " 2", Person.MARIT, Person.MARIT, day(12, 8), "Styringsgruppen møtes 8. desember."));
    }
}
