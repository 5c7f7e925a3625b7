package no.samspor.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import no.samspor.app.demo.Chronicle.Ruling;
import no.samspor.app.demo.Chronicle.Seen;
import no.samspor.app.demo.Chronicle.Wanted;
import no.samspor.app.demo.Motifs.Motif;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.tiltak.EvaluationResult;

/**
 * Everything else that happens in Lundvik in two years, so that lists and figures mean something. The same every time.
 */
final class Everyday {

    private static final List<Person> REPORTERS = List.of(
            Person.JONAS,
            Person.JONAS,
            Person.HANNE,
            Person.HANNE,
            Person.PETTER,
            Person.LISE,
            Person.IDA,
            Person.THOMAS,
            Person.ELLEN,
            Person.EVA);
    private static final List<String> AREAS = List.of(
            "sentrum",
            "sentrum",
            "sentrum",
            "asen",
            "asen",
            "bruket",
            "bruket",
            "molleparken",
            "nordbyen",
            "strandsida");

    /** A case on its way; what the later scenes need to remember of it. */
    private static final class Running {
        private final String name;
        private final Motif motif;
        private final String area;
        private final LocalDate opened;
        private final List<String> concerns = new ArrayList<>();
        private boolean closing;

        private Running(String name, Motif motif, String area, LocalDate opened) {
            this.name = name;
            this.motif = motif;
            this.area = area;
            this.opened = opened;
        }
    }

    private final Narrator narrator;
    private final Chronicle tells;
    private final Moteplan meetings;
    private final Random dice = new Random(4999);
    private final List<Running> cases = new ArrayList<>();
    private final Set<String> answerDue = new HashSet<>();
    private LocalDate lately = LocalDate.MIN;

    Everyday(Narrator narrator, Chronicle tells, Moteplan meetings) {
        this.narrator = narrator;
        this.tells = tells;
        this.meetings = meetings;
    }

    void plan(LocalDate from, LocalDate until) {
        lately = until.minusDays(60);
        var number = 0;
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            var weekend = day.getDayOfWeek().getValue() > 5;
            var summer = day.getMonthValue() == 7;
            if (dice.nextDouble() < (weekend ? 0.12 : summer ? 0.2 : 0.42)) {
                var name = "hverdag-" + ++number;
                var at = day.atTime(8 + dice.nextInt(13), dice.nextInt(60));
                narrator.at(at, () -> concern(name));
            }
        }
        for (var year = from.getYear(); year <= until.getYear(); year++) {
            steering(year, from);
        }
    }

    private void concern(String name) {
        var motif = Motifs.ALL.get(dice.nextInt(Motifs.ALL.size()));
        var area = AREAS.get(dice.nextInt(AREAS.size()));
        var reporter = REPORTERS.get(dice.nextInt(REPORTERS.size()));
        var youngest = 12 + dice.nextInt(4);
        var seen = new Seen(
                motif.themes(),
                motif.seen().get(dice.nextInt(motif.seen().size())),
                area,
                new AgeBand(youngest, youngest + 2),
                Headcount.values()[2 + dice.nextInt(3)],
                Severity.values()[dice.nextInt(10) < 2 ? 2 : dice.nextInt(2)],
                dice.nextInt(3) == 0 ? "Vi har snakket med dem og varslet de ansatte." : null);
        tells.registers(name, reporter, narrator.today().minusDays(dice.nextInt(3)), seen);
        later(1 + dice.nextInt(3), 9, () -> receive(name, motif, seen));
    }

    private void receive(String name, Motif motif, Seen seen) {
        tells.receives(name, Person.MARIT);
        answerDue.add(name);
        if (dice.nextInt(10) < 3) {
            later(1 + dice.nextInt(5), 10, () -> {
                tells.closesConcern(
                        name,
                        Person.MARIT,
                        ClosingReason.values()[dice.nextInt(3)],
                        "Tjenesten følger opp selv. Vi tar det med i oversikten.");
                answer(name, "Takk for at du meldte. Tjenesten følger opp selv, og vi følger med om det gjentar seg.");
            });
            return;
        }
        var known = cases.stream()
                .filter(open -> !open.closing && open.motif.equals(motif) && open.area.equals(seen.area()))
                .filter(open -> open.opened.plusDays(60).isAfter(narrator.today()))
                .findFirst();
        known.ifPresent(open -> tells.links(name, open.name, Person.MARIT));
        var running = known.orElseGet(() -> open(name, motif, seen));
        running.concerns.add(name);
        if (usually(94)) {
            later(
                    5 + dice.nextInt(20),
                    11,
                    () -> answer(name, "Saken er tatt opp i SLT-arbeidsgruppen. Du får høre mer når noe er bestemt."));
        }
    }

    private Running open(String name, Motif motif, Seen seen) {
        var running = new Running("sak-" + name, motif, seen.area(), narrator.today());
        cases.add(running);
        tells.opens(
                running.name,
                Person.MARIT,
                motif.title() + " " + Motifs.place(seen.area()),
                seen,
                "Flere kan være berørt, og flere tjenester kan bidra.",
                name);
        later(
                3 + dice.nextInt(7),
                13,
                () -> note(running, " 1", "Tatt opp i arbeidsgruppen. Uteseksjonen og skolen ser det samme."));
        if (dice.nextInt(100) < 45) {
            later(8 + dice.nextInt(20), 14, () -> lift(running));
        } else {
            later(20 + dice.nextInt(20), 13, () -> note(running, " 2", "Roligere nå. Vi følger med et par uker til."));
            later(45 + dice.nextInt(40), 10, () -> close(running, "Det har roet seg etter oppfølging i tjenestene."));
        }
        return running;
    }

    private void note(Running running, String note, String words) {
        if (!running.closing) {
            tells.notes(running.name, note, Person.MARIT.acting(), narrator.today(), words);
        }
    }

    private void lift(Running running) {
        var motif = running.motif;
        tells.lifts(
                running.name,
                " 1",
                Person.MARIT.acting(),
                motif.title() + " " + Motifs.place(running.area),
                motif.question(),
                motif.summary(),
                List.of(new BasisItem(BasisItem.Kind.CONCERN_COUNT, null, null)),
                "Arbeidsgruppen har ikke myndighet eller midler til det som trengs.");
        if (dice.nextInt(100) < 12) {
            later(
                    3 + dice.nextInt(5),
                    12,
                    () -> tells.sendsBack(
                            running.name,
                            " 1",
                            Person.AMAL.acting(),
                            "Prøv først med dem som allerede er ute på kveldstid."));
            later(50 + dice.nextInt(20), 10, () -> close(running, "Løst på utførende nivå."));
            return;
        }
        later(1 + dice.nextInt(4), 9, () -> {
            tells.accepts(
                    running.name,
                    " 1",
                    dice.nextBoolean() ? Person.SIRI.acting() : Person.MARIT.acting(Body.KOORDINERINGSGRUPPEN));
            var meeting =
                    meetings.next(Body.KOORDINERINGSGRUPPEN, narrator.today().plusDays(2));
            if (meeting != null) {
                narrator.at(meeting.atTime(10, 5 + dice.nextInt(50)), () -> decide(running));
            }
        });
    }

    private void decide(Running running) {
        var name = "v-" + running.name;
        var today = narrator.today();
        var measure = running.motif
                .measures()
                .get(dice.nextInt(running.motif.measures().size()));
        var wanted = new Wanted(
                name,
                measure.title() + " " + Motifs.place(running.area),
                measure.responsible(),
                today.plusDays(21),
                today.plusDays(100),
                (long) (20 + 10 * dice.nextInt(9)) * 1000);
        tells.decides(
                name,
                Body.KOORDINERINGSGRUPPEN,
                Person.MARIT,
                running.name,
                new Ruling(
                        DecisionKind.TILTAK,
                        wanted.title(),
                        measure.text(),
                        measure.reason(),
                        measure.responsible(),
                        today.plusDays(30),
                        null,
                        List.of(wanted)));
        if (usually(80)) {
            later(1 + dice.nextInt(3), 8, () -> tells.confirms(name, Person.SIRI.acting()));
        }
        later(3 + dice.nextInt(3), 9, () -> {
            tells.communicates(
                    name,
                    Person.MARIT,
                    List.of(measure.responsible()),
                    narrator.today().plusDays(14),
                    "Dere har ansvar for tiltaket. Gi beskjed om noe står i veien.");
            if (usually(75)) {
                later(1 + dice.nextInt(12), 13, () -> tells.acknowledges(name, leading(measure.responsible())));
            }
        });
        if (usually(75)) {
            later(7 + dice.nextInt(16), 9, () -> run(running, name, measure, wanted));
        }
    }

    private void run(Running running, String name, Motifs.Measure measure, Wanted wanted) {
        var responsible = leading(measure.responsible()).acting();
        var kroner = wanted.kroner() == null ? 0 : wanted.kroner();
        tells.starts(name, responsible);
        later(
                30 + dice.nextInt(30),
                14,
                () -> tells.spends(
                        name, "", responsible, false, kroner * (6 + dice.nextInt(4)) / 10, "Drift av tiltaket"));
        later(
                dice.nextInt(10) < 8 ? 1 + dice.nextInt(7) : 20 + dice.nextInt(20), // most are told in time, some late
                10,
                () -> tells.carriedOut(name, responsible, narrator.today(), "Tiltaket er i gang som vedtatt."));
        later(70 + dice.nextInt(45), 12, () -> evaluate(running, name, measure, responsible));
    }

    private void evaluate(Running running, String name, Motifs.Measure measure, Actor responsible) {
        var throwOf = dice.nextInt(100);
        var result = throwOf < 55
                ? EvaluationResult.REACHED
                : throwOf < 83 ? EvaluationResult.PARTLY : EvaluationResult.NOT_REACHED;
        var again = result == EvaluationResult.PARTLY ? narrator.today().plusDays(90) : null;
        tells.evaluates(name, responsible, narrator.today(), result, Motifs.learnt(result), again);
        if (result == EvaluationResult.NOT_REACHED && !usually(50)) {
            return; // one of the promises that stay open
        }
        later(7 + dice.nextInt(20), 11, () -> {
            if (result == EvaluationResult.REACHED && dice.nextInt(4) == 0) {
                tells.anchors(
                        name,
                        Person.MARIT.acting(),
                        measure.responsible(),
                        "Det virker og koster lite. Tjenesten tar det inn i driften.");
            } else {
                tells.ends(
                        name,
                        Person.MARIT.acting(),
                        result == EvaluationResult.NOT_REACHED
                                ? "Tiltaket ga ikke resultat."
                                : "Tiltaket har gjort det det skulle.");
            }
            later(5 + dice.nextInt(12), 10, () -> close(running, "Tiltaket er avsluttet, og det er roligere."));
        });
    }

    private void close(Running running, String reason) {
        if (running.closing) {
            return;
        }
        running.closing = true;
        tells.closes(running.name, Person.MARIT, CaseOutcome.RESOLVED, reason);
        for (var concern : running.concerns) {
            answerDue.add(concern);
            if (usually(75)) {
                later(
                        2 + dice.nextInt(9),
                        11,
                        () -> answer(concern, "Saken er avsluttet. " + reason + " Takk for at du sa fra."));
            }
        }
    }

    private void answer(String concern, String words) {
        if (answerDue.remove(concern)) {
            tells.answersAgain(concern, " " + narrator.today(), Person.MARIT, words);
        }
    }

    /** The styringsgruppe sets frames for the summer in March and priorities in December. */
    private void steering(int year, LocalDate from) {
        at(
                LocalDate.of(year, 3, 1),
                from,
                day -> steer(
                        "rammer-" + year,
                        day,
                        DecisionKind.PRIORITY,
                        "Rammer for sommeren " + year,
                        "Uteseksjonen, NAV og kultur prioriterer sommeren innenfor egne budsjetter.",
                        "Sommeren er tiden med færrest tilbud.",
                        Body.NAV));
        at(
                LocalDate.of(year, 12, 1),
                from,
                day -> steer(
                        "prioritering-" + year,
                        day,
                        DecisionKind.PRIORITY,
                        "Prioriteringer for " + (year + 1),
                        "Tidlig innsats mot rusmidler og trygge kvelder i sentrum går foran annet.",
                        "Bekymringene og Ungdata peker på det samme.",
                        Body.ARBEIDSGRUPPEN));
    }

    private void at(LocalDate month, LocalDate from, Consumer<LocalDate> scene) {
        var meeting = meetings.next(Body.STYRINGSGRUPPEN, month);
        if (meeting != null && !meeting.isBefore(from)) {
            narrator.at(meeting, 10, 30, () -> scene.accept(meeting));
        }
    }

    private void steer(
            String name, LocalDate day, DecisionKind kind, String title, String text, String reason, Body responsible) {
        tells.decides(
                name,
                Body.STYRINGSGRUPPEN,
                Person.MARIT,
                null,
                new Ruling(kind, title, text, reason, responsible, day.plusDays(120), null, List.of()));
        later(2, 9, () -> tells.confirms(name, Person.KARI.acting()));
        later(
                6,
                10,
                () -> tells.communicates(
                        name,
                        Person.MARIT,
                        List.of(Body.KOORDINERINGSGRUPPEN, Body.NAV),
                        narrator.today().plusDays(14),
                        "Vedtaket følger. Ta det med i planene."));
        later(12, 14, () -> {
            tells.acknowledges(name, Person.SIRI);
            tells.acknowledges(name, Person.EVA);
        });
        later(
                75,
                10,
                () -> tells.carriedOut(
                        name, Person.MARIT.acting(), narrator.today(), "Tatt inn i planene til tjenestene."));
    }

    /** What is left undone is left undone lately: older promises were kept in the end. */
    private boolean usually(int percent) {
        return dice.nextInt(100) < percent || narrator.today().isBefore(lately);
    }

    private void later(int days, int hour, Runnable scene) {
        LocalDateTime at = narrator.today().plusDays(days).atTime(hour, dice.nextInt(60));
        narrator.at(at, scene);
    }

    private static Person leading(Body service) {
        return Person.membersOf(service).getFirst();
    }
}
