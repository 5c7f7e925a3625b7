package no.samspor.command.organisation;

import static no.samspor.command.Acts.text;
import static no.samspor.command.Acts.user;

import java.time.LocalDate;
import java.util.List;
import no.samspor.command.Acts;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.KommuneSetUp;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MembershipId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** What has happened in Lundvik before the command of a test. */
final class Lundvik {

    static final KommuneId ID = KommuneId.of(Acts.LUNDVIK);
    static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    static final UserId ANNE = user(6);
    static final BodyId ADMINISTRASJON = Acts.body(7);
    static final List<CodeEntry> THEMES =
            List.of(new CodeEntry("rus", "Rus", true), new CodeEntry("vold", "Vold", true));
    static final List<CodeEntry> AREAS = List.of(new CodeEntry("sentrum", "Sentrum", true));

    private Lundvik() {}

    static FixtureConfiguration<Kommune> fixture() {
        return new AggregateTestFixture<>(Kommune.class);
    }

    static List<Object> setUp(Level... levels) {
        return List.of(
                new KommuneSetUp(
                        Acts.LUNDVIK, "Lundvik kommune", DefaultCompetence.ladder(List.of(levels)), THEMES, AREAS),
                body(ADMINISTRASJON, BodyKind.ADMINISTRASJON, null),
                appointed(ANNE, ADMINISTRASJON, Role.ADMINISTRATOR, BodyPosition.MEMBER, FROM, null));
    }

    static List<Object> threeLevels() {
        return setUp(Level.UTFORENDE, Level.KOORDINERENDE, Level.STYRENDE);
    }

    static List<Object> twoLevels() {
        return setUp(Level.UTFORENDE, Level.STYRENDE);
    }

    static BodyEstablished body(BodyId body, BodyKind kind, @Nullable Level level) {
        return new BodyEstablished(Acts.LUNDVIK, body, kind, level, "Navn", 0, List.of(), FROM);
    }

    static BodyEstablished koordineringsgruppen() {
        return body(Acts.KOORDINERINGSGRUPPE, BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE);
    }

    static MemberAppointed appointed(
            UserId user, BodyId body, Role role, BodyPosition position, LocalDate from, @Nullable LocalDate until) {
        return new MemberAppointed(
                Acts.LUNDVIK,
                MembershipId.of(user, body, role, from),
                user,
                text(1),
                text(2),
                body,
                role,
                position,
                from,
                until);
    }
}
