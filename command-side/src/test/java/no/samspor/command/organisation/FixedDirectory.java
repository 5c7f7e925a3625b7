package no.samspor.command.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.LadderStep;
import no.samspor.kernel.organisation.MembershipId;

/**
 * The organisation as the given/when/then tests have it: Lundvik with the bodies and people of {@link Acts}, seated
 * since 2020. Every code is in use but {@code gone}.
 */
public final class FixedDirectory implements Directory {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final List<LadderStep> ladder;
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
    private final List<Seat> seats = new ArrayList<>();

    private FixedDirectory(Level... levels) {
        ladder = List.of(levels).stream()
                .map(level -> new LadderStep(level, competence(level)))
                .toList();
    }

    /** Three levels. */
    public static FixedDirectory lundvik() {
        var directory = new FixedDirectory(Level.UTFORENDE, Level.KOORDINERENDE, Level.STYRENDE)
                .with(Acts.ARBEIDSGRUPPE, BodyKind.ARBEIDSGRUPPE, Level.UTFORENDE)
                .with(Acts.KOORDINERINGSGRUPPE, BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE)
                .with(Acts.STYRINGSGRUPPE, BodyKind.STYRINGSGRUPPE, Level.STYRENDE);
        return directory
                .people()
                .seat(Acts.KOORDINERINGSGRUPPE, Acts.MARIT, Role.COORDINATOR, BodyPosition.SECRETARY)
                .seat(Acts.KOORDINERINGSGRUPPE, Acts.SIRI, Role.MEMBER, BodyPosition.LEADER);
    }

    /** The same kommune with two levels. */
    public static FixedDirectory withTwoLevels() {
        return new FixedDirectory(Level.UTFORENDE, Level.STYRENDE)
                .with(Acts.ARBEIDSGRUPPE, BodyKind.ARBEIDSGRUPPE, Level.UTFORENDE)
                .with(Acts.STYRINGSGRUPPE, BodyKind.LEDERMOTE, Level.STYRENDE)
                .people();
    }

    private FixedDirectory people() {
        return with(Acts.UTESEKSJONEN, BodyKind.TJENESTE, Level.UTFORENDE)
                .with(Acts.NAV, BodyKind.TJENESTE, Level.UTFORENDE)
                .seat(Acts.ARBEIDSGRUPPE, Acts.MARIT, Role.COORDINATOR, BodyPosition.LEADER)
                .seat(Acts.STYRINGSGRUPPE, Acts.MARIT, Role.COORDINATOR, BodyPosition.SECRETARY)
                .seat(Acts.UTESEKSJONEN, Acts.JONAS, Role.FIELD_WORKER, BodyPosition.MEMBER)
                .seat(Acts.STYRINGSGRUPPE, Acts.KARI, Role.MEMBER, BodyPosition.LEADER);
    }

    /** With one more body. */
    public FixedDirectory with(BodyId id, BodyKind kind, Level level) {
        bodies.put(id, new Body(id, Acts.LUNDVIK, kind, level, List.of(), LONG_AGO, null));
        return this;
    }

    /** With a grensegruppe, of that kommune and shared with those. */
    public FixedDirectory grensegruppe(BodyId id, Kommunenummer kommune, Kommunenummer... sharedWith) {
        bodies.put(
                id,
                new Body(id, kommune, BodyKind.GRENSEGRUPPE, Level.KOORDINERENDE, List.of(sharedWith), LONG_AGO, null));
        return this;
    }

    /** With that body dissolved. */
    public FixedDirectory dissolved(BodyId id, LocalDate until) {
        bodies.computeIfPresent(
                id,
                (same, body) ->
                        new Body(id, body.kommune(), body.kind(), body.level(), body.sharedWith(), body.from(), until));
        return this;
    }

    /** With one more seat, in a body that exists. */
    public FixedDirectory seat(BodyId body, UserId user, Role role, BodyPosition position) {
        var in = bodies.get(body);
        seats.add(new Seat(
                new MembershipId(new UUID(9, seats.size())), in.kommune(), body, in.level(), user, role, position));
        return this;
    }

    @Override
    public List<LadderStep> ladder(Kommunenummer kommune) {
        return kommune.equals(Acts.LUNDVIK) ? ladder : List.of();
    }

    @Override
    public Optional<Body> body(BodyId body) {
        return Optional.ofNullable(bodies.get(body));
    }

    @Override
    public Optional<Body> groupAt(Kommunenummer kommune, Level level, LocalDate on) {
        return bodies.values().stream()
                .filter(body -> body.kommune().equals(kommune) && body.level() == level)
                .filter(body -> body.kind() != BodyKind.TJENESTE && body.kind() != BodyKind.AD_HOC_ARBEIDSGRUPPE)
                .filter(body -> body.until() == null || !on.isAfter(body.until()))
                .findFirst();
    }

    @Override
    public List<Seat> seats(BodyId body, LocalDate on) {
        return seats.stream().filter(seat -> seat.body().equals(body)).toList();
    }

    @Override
    public List<Seat> seatsOf(UserId user, LocalDate on) {
        return seats.stream().filter(seat -> seat.user().equals(user)).toList();
    }

    @Override
    public boolean isActive(Kommunenummer kommune, CodeList list, String code) {
        return !code.equals("gone");
    }

    private static Set<DecisionKind> competence(Level level) {
        return switch (level) {
            case UTFORENDE -> EnumSet.of(DecisionKind.TILTAK);
            case KOORDINERENDE -> EnumSet.of(DecisionKind.TILTAK, DecisionKind.RESOURCES, DecisionKind.WORKING_GROUP);
            case STYRENDE -> EnumSet.allOf(DecisionKind.class);
        };
    }
}
