package no.samspor.app.demo;

import java.time.LocalDate;
import java.util.List;
import no.samspor.app.demo.Chronicle.Ruling;
import no.samspor.app.demo.Chronicle.Seen;
import no.samspor.app.demo.Chronicle.Wanted;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.tiltak.EvaluationResult;

/** A kommune with two levels: the arbeidsgruppe has the coordinating mandate, and the next step up is the politiråd. */
final class Fjellstrand {

    private static final AgeBand SKOLEELEVER = new AgeBand(13, 16);

    private final Narrator narrator;
    private final Chronicle tells;
    private final Moteplan meetings;
    private final int year;

    Fjellstrand(Narrator narrator, Chronicle tells, Moteplan meetings, int year) {
        this.narrator = narrator;
        this.tells = tells;
        this.meetings = meetings;
        this.year = year;
    }

    void plan() {
        meetings.meets(Body.FJELL_ARBEIDSGRUPPEN, day(2, 24), Person.GEIR, Person.SOLVEIG);
        meetings.meets(Body.FJELL_POLITIRADET, day(12, 10), Person.GEIR, Person.RANDI);
        var moped = new Seen(
                List.of("rus", "haerverk"),
                "Mopedmiljøet samles ved idrettshuset, også elever som ikke har moped. Det drikkes i helgene.",
                "stasjonen",
                SKOLEELEVER,
                Headcount.FIVE_TO_NINE,
                Severity.SOON,
                "Har snakket med dem to ganger.");
        narrator.at(day(2, 9), 10, 0, () -> tells.registers("f-moped", Person.SOLVEIG, day(2, 7), moped));
        narrator.at(day(2, 11), 9, 0, () -> {
            tells.receives("f-moped", Person.GEIR);
            tells.opens(
                    "f-moped",
                    Person.GEIR,
                    "Mopedmiljøet ved idrettshuset",
                    moped,
                    "LOS og politi ser det samme.",
                    "f-moped");
        });
        narrator.at(
                day(2, 24),
                10,
                15,
                () -> tells.decides(
                        "f-verksted",
                        Body.FJELL_ARBEIDSGRUPPEN,
                        Person.GEIR,
                        "f-moped",
                        new Ruling(
                                DecisionKind.TILTAK,
                                "Mopedverksted torsdager",
                                "LOS åpner verkstedet torsdager kl. 17–20.",
                                "De unge vil skru, og mangler et sted.",
                                Body.FJELL_LOS,
                                day(3, 20),
                                null,
                                List.of(new Wanted(
                                        "f-verksted",
                                        "Mopedverksted torsdager",
                                        Body.FJELL_LOS,
                                        day(3, 20),
                                        day(9, 1),
                                        35_000L)))));
        narrator.at(
                day(2, 26),
                9,
                0,
                () -> tells.communicates(
                        "f-verksted", Person.GEIR, List.of(Body.FJELL_LOS), day(3, 10), "Verkstedet er ditt."));
        narrator.at(day(2, 27), 9, 0, () -> tells.acknowledges("f-verksted", Person.SOLVEIG));
        narrator.at(day(3, 19), 17, 0, () -> tells.starts("f-verksted", Person.SOLVEIG.acting()));
        narrator.at(
                day(3, 4),
                9,
                0,
                () -> tells.answers("f-moped", Person.GEIR, "Det åpner et mopedverksted på torsdager."));
        narrator.at(
                day(9, 2),
                9,
                0,
                () -> tells.evaluates(
                        "f-verksted",
                        Person.SOLVEIG.acting(),
                        day(9, 1),
                        EvaluationResult.REACHED,
                        "Ti–tolv faste. Mindre kjøring om natten.",
                        null));
        narrator.at(
                day(9, 16),
                9,
                0,
                () -> tells.anchors(
                        "f-verksted", Person.GEIR.acting(), Body.FJELL_LOS, "Verkstedet går inn i fritidstilbudet."));
        narrator.at(
                day(9, 21),
                9,
                0,
                () -> tells.closes("f-moped", Person.GEIR, CaseOutcome.ANCHORED, "Verkstedet er fast tilbud."));
        narrator.at(
                day(9, 24),
                9,
                0,
                () -> tells.answersAgain("f-moped", " 2", Person.GEIR, "Mopedverkstedet er blitt et fast tilbud."));
        theBus();
    }

    private void theBus() {
        var bussen = new Seen(
                List.of("utenforskap"),
                "Elever fra grenda kommer ikke hjem etter trening når bussen er innstilt, og blir gående i sentrum.",
                "stasjonen",
                SKOLEELEVER,
                Headcount.TEN_TO_NINETEEN,
                Severity.SOON,
                null);
        narrator.at(day(10, 5), 14, 0, () -> tells.registers("f-buss", Person.ARNE, day(10, 2), bussen));
        narrator.at(day(10, 7), 9, 0, () -> {
            tells.receives("f-buss", Person.GEIR);
            tells.opens(
                    "f-buss",
                    Person.GEIR,
                    "Trygg vei hjem etter trening",
                    bussen,
                    "Skolen og idretten ser det samme.",
                    "f-buss");
        });
        narrator.at(
                day(10, 12),
                10,
                0,
                () -> tells.brings(
                        "f-buss",
                        Person.GEIR,
                        "Trygg vei hjem etter trening",
                        "Blir ungdom gående hos dere også når kveldsbussen er innstilt?",
                        "Linjen går gjennom begge kommunene. Når den er innstilt, blir ungdommer gående i sentrum.",
                        "Bussen går over kommunegrensen, og mange trener på begge sider."));
        narrator.at(
                day(10, 20),
                15,
                0,
                () -> tells.isAnsweredAcrossTheBorder(
                        "f-buss",
                        Person.GEIR,
                        "Lundvik ser det samme på stasjonen der. Kommunene spør fylkeskommunen sammen."));
        narrator.at(
                day(10, 28),
                13,
                0,
                () -> tells.lifts(
                        "f-buss",
                        " 1",
                        Person.GEIR.acting(),
                        "Trygg vei hjem etter trening",
                        "Kan politirådet be fylkeskommunen om kveldsbuss tre dager i uken?",
                        "Ungdommer fra grenda blir gående i sentrum når kveldsbussen er innstilt.\n"
                                + "Skole, idrett og politi ser det samme.",
                        List.of(),
                        "Arbeidsgruppen kan ikke be fylkeskommunen om det."));
    }

    private LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
