package no.samspor.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.command.organisation.AppointMember;
import no.samspor.command.organisation.EstablishBody;
import no.samspor.command.organisation.FirstAdministrator;
import no.samspor.command.organisation.SetUpKommune;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.LadderStep;
import no.samspor.kernel.organisation.MemberAppointed;

/** A kommune takes Samspor into use: ladder, lists, bodies and people. */
final class Founding {

    private static final Set<DecisionKind> STEERING =
            Set.of(DecisionKind.GOAL, DecisionKind.PRIORITY, DecisionKind.PLAN, DecisionKind.REPORT);
    private static final Set<DecisionKind> COORDINATING =
            Set.of(DecisionKind.TILTAK, DecisionKind.RESOURCES, DecisionKind.WORKING_GROUP, DecisionKind.CASE_MATTER);

    static final List<LadderStep> THREE_LEVELS = List.of(
            new LadderStep(Level.UTFORENDE, Set.of(DecisionKind.TILTAK, DecisionKind.CASE_MATTER)),
            new LadderStep(Level.KOORDINERENDE, COORDINATING),
            new LadderStep(Level.STYRENDE, STEERING));

    /** The koordineringsgruppe's mandate lies with the arbeidsgruppe. */
    static final List<LadderStep> TWO_LEVELS =
            List.of(new LadderStep(Level.UTFORENDE, COORDINATING), new LadderStep(Level.STYRENDE, STEERING));

    static final List<CodeEntry> THEMES = codes(
            "rus", "Rusmidler",
            "vold", "Vold og trusler",
            "haerverk", "Hærverk",
            "tyveri", "Nasking og tyveri",
            "skolefravaer", "Skolefravær",
            "digitalt", "Digitale krenkelser",
            "gjeng", "Gjengdannelse",
            "radikalisering", "Radikalisering",
            "utenforskap", "Utenforskap",
            "russefeiring", "Russefeiring");

    private final Narrator narrator;
    private final Kommunenummer kommune;
    private final KommuneId id;

    Founding(Narrator narrator, Kommunenummer kommune) {
        this.narrator = narrator;
        this.kommune = kommune;
        this.id = KommuneId.of(kommune);
    }

    static List<CodeEntry> codes(String... codesAndNames) {
        var entries = new ArrayList<CodeEntry>();
        for (var i = 0; i < codesAndNames.length; i += 2) {
            entries.add(new CodeEntry(codesAndNames[i], codesAndNames[i + 1], true));
        }
        return entries;
    }

    void plan(LocalDate day, String name, List<LadderStep> ladder, List<CodeEntry> areas, Person administrator) {
        narrator.at(day, 8, 0, () -> setUp(name, ladder, areas, administrator));
        narrator.at(day, 8, 30, () -> furnish(administrator));
    }

    private void setUp(String name, List<LadderStep> ladder, List<CodeEntry> areas, Person administrator) {
        var operator = new Actor(new UserId(new UUID(0, 0)), Role.SYSTEM, null, null, kommune);
        var seat = administrator.seats().getFirst().body();
        narrator.tellOfPerson(
                "set up",
                operator,
                id.value(),
                sealing -> new SetUpKommune(
                        id,
                        kommune,
                        name,
                        ladder,
                        THEMES,
                        areas,
                        new FirstAdministrator(
                                seat.id,
                                seat.title,
                                administrator.user(),
                                sealing.sealOf(
                                        administrator.user(), MemberAppointed.class, "name", administrator.fullName()),
                                sealing.sealOf(
                                        administrator.user(), MemberAppointed.class, "title", administrator.title()))));
    }

    private void furnish(Person administrator) {
        var from = narrator.today();
        for (var body : Body.values()) {
            if (body.kommune.equals(kommune)
                    && body != administrator.seats().getFirst().body()) {
                narrator.tell(
                        "establish " + body,
                        administrator.acting(),
                        id.value(),
                        seal -> new EstablishBody(
                                id,
                                body.id,
                                body.kind,
                                body.level,
                                body.title,
                                body.meetingsPerYear,
                                body.sharedWith(),
                                from));
            }
        }
        Stream.of(Person.values())
                .filter(person -> person != administrator)
                .forEach(person -> person.seats().stream()
                        .filter(seat -> seat.body().kommune.equals(kommune))
                        .forEach(seat -> appoint(administrator, person, seat, from)));
    }

    private void appoint(Person administrator, Person person, Person.Seat seat, LocalDate from) {
        narrator.tellOfPerson(
                "appoint " + person + seat.body(),
                administrator.acting(),
                id.value(),
                sealing -> new AppointMember(
                        id,
                        person.user(),
                        sealing.sealOf(person.user(), MemberAppointed.class, "name", person.fullName()),
                        sealing.sealOf(person.user(), MemberAppointed.class, "title", person.title()),
                        seat.body().id,
                        seat.role(),
                        seat.position(),
                        from,
                        null));
    }
}
