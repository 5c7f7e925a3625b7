package no.samspor.command.organisation;

import static no.samspor.command.Acts.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samspor.command.Acts;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.KommuneSetUp;
import no.samspor.kernel.organisation.LadderStep;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MembershipId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SetUpKommuneTest {

    private final FixtureConfiguration<Kommune> fixture = Lundvik.fixture();

    @Test
    void a_kommune_is_set_up_with_its_first_administrator() {
        var ladder = DefaultCompetence.ladder(List.of(Level.UTFORENDE, Level.KOORDINERENDE, Level.STYRENDE));
        fixture.givenNoPriorActivity()
                .when(setUp(ladder), Acts.system())
                .expectEvents(
                        new KommuneSetUp(Acts.LUNDVIK, "Lundvik kommune", ladder, Lundvik.THEMES, Lundvik.AREAS),
                        new BodyEstablished(
                                Acts.LUNDVIK,
                                Lundvik.ADMINISTRASJON,
                                BodyKind.ADMINISTRASJON,
                                null,
                                "Administrasjonen",
                                0,
                                List.of(),
                                Acts.TODAY),
                        new MemberAppointed(
                                Acts.LUNDVIK,
                                MembershipId.of(Lundvik.ANNE, Lundvik.ADMINISTRASJON, Role.ADMINISTRATOR, Acts.TODAY),
                                Lundvik.ANNE,
                                text(1),
                                text(2),
                                Lundvik.ADMINISTRASJON,
                                Role.ADMINISTRATOR,
                                BodyPosition.MEMBER,
                                Acts.TODAY,
                                null));
    }

    @Test
    void two_levels_are_enough_and_the_lower_one_takes_over_what_the_middle_one_decides() {
        fixture.givenNoPriorActivity()
                .when(setUp(DefaultCompetence.ladder(List.of(Level.UTFORENDE, Level.STYRENDE))), Acts.system())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_kommune_is_set_up_once() {
        fixture.given(Lundvik.threeLevels())
                .when(setUp(DefaultCompetence.ladder(List.of(Level.UTFORENDE, Level.STYRENDE))), Acts.system())
                .expectNoEvents()
                .expectException(KommuneIsSetUp.class);
    }

    @Test
    void only_the_operator_sets_up_a_kommune() {
        fixture.givenNoPriorActivity()
                .when(setUp(Level.UTFORENDE, Level.STYRENDE), Acts.administrator())
                .expectException(RoleMayNot.class);
    }

    @Test
    void the_operator_sets_up_the_kommune_it_says() {
        fixture.givenNoPriorActivity()
                .when(
                        setUp(Level.UTFORENDE, Level.STYRENDE),
                        Acts.as(new Actor(Acts.MARIT, Role.SYSTEM, null, null, Acts.ELSEWHERE)))
                .expectException(NotInThisKommune.class);
    }

    @Test
    void one_level_is_not_enough() {
        fixture.givenNoPriorActivity()
                .when(setUp(Level.UTFORENDE), Acts.system())
                .expectException(LadderNeedsBothEnds.class);
    }

    @Test
    void a_ladder_needs_someone_above_who_decides() {
        fixture.givenNoPriorActivity()
                .when(setUp(Level.UTFORENDE, Level.KOORDINERENDE), Acts.system())
                .expectException(LadderNeedsBothEnds.class);
    }

    @Test
    void a_ladder_names_the_lowest_level_first() {
        fixture.givenNoPriorActivity()
                .when(setUp(Level.STYRENDE, Level.UTFORENDE), Acts.system())
                .expectException(LadderMustRise.class);
    }

    @Test
    void a_ladder_names_each_level_once() {
        fixture.givenNoPriorActivity()
                .when(setUp(Level.UTFORENDE, Level.STYRENDE, Level.STYRENDE), Acts.system())
                .expectException(LadderMustRise.class);
    }

    @Test
    void every_kind_of_decision_lies_with_some_level() {
        var allButPlans = EnumSet.complementOf(EnumSet.of(DecisionKind.PLAN));
        var ladder = List.of(new LadderStep(Level.UTFORENDE, Set.of()), new LadderStep(Level.STYRENDE, allButPlans));
        fixture.givenNoPriorActivity().when(setUp(ladder), Acts.system()).expectException(CompetenceWithoutLevel.class);
    }

    @Test
    void a_code_stands_once_in_its_list() {
        var twice = List.of(new CodeEntry("rus", "Rus", true), new CodeEntry("rus", "Rusmidler", true));
        var ladder = DefaultCompetence.ladder(List.of(Level.UTFORENDE, Level.STYRENDE));
        fixture.givenNoPriorActivity()
                .when(
                        new SetUpKommune(
                                Lundvik.ID, Acts.LUNDVIK, "Lundvik kommune", ladder, twice, Lundvik.AREAS, anne()),
                        Acts.system())
                .expectException(CodeListedTwice.class);
    }

    private static SetUpKommune setUp(Level... levels) {
        return setUp(DefaultCompetence.ladder(List.of(levels)));
    }

    private static SetUpKommune setUp(List<LadderStep> ladder) {
        return new SetUpKommune(
                Lundvik.ID, Acts.LUNDVIK, "Lundvik kommune", ladder, Lundvik.THEMES, Lundvik.AREAS, anne());
    }

    private static FirstAdministrator anne() {
        return new FirstAdministrator(Lundvik.ADMINISTRASJON, "Administrasjonen", Lundvik.ANNE, text(1), text(2));
    }
}
