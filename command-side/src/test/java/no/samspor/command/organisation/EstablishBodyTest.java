package no.samspor.command.organisation;

import static no.samspor.command.Acts.text;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.organisation.BodyKind;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstablishBodyTest {

    private final FixtureConfiguration<Kommune> fixture = Lundvik.fixture();

    @Test
    void a_body_is_established_at_a_level_of_the_ladder() {
        fixture.given(Lundvik.threeLevels())
                .when(establish(BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE), Acts.administrator())
                .expectEvents(new BodyEstablished(
                        Acts.LUNDVIK,
                        Acts.body(20),
                        BodyKind.KOORDINERINGSGRUPPE,
                        Level.KOORDINERENDE,
                        "Gruppen",
                        10,
                        List.of(),
                        Acts.TODAY));
    }

    @Test
    void audit_stands_outside_the_ladder() {
        fixture.given(Lundvik.threeLevels())
                .when(establish(BodyKind.REVISJON, null), Acts.administrator())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_kommune_of_two_levels_has_no_koordineringsgruppe() {
        fixture.given(Lundvik.twoLevels())
                .when(establish(BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE), Acts.administrator())
                .expectException(LevelNotInLadder.class);
    }

    @Test
    void a_styringsgruppe_does_not_stand_at_the_bottom() {
        fixture.given(Lundvik.threeLevels())
                .when(establish(BodyKind.STYRINGSGRUPPE, Level.UTFORENDE), Acts.administrator())
                .expectException(BodyKindNeedsOtherLevel.class);
    }

    @Test
    void a_service_stands_at_a_level() {
        fixture.given(Lundvik.threeLevels())
                .when(establish(BodyKind.TJENESTE, null), Acts.administrator())
                .expectException(BodyKindNeedsOtherLevel.class);
    }

    @Test
    void a_level_has_one_standing_group() {
        fixture.given(Lundvik.threeLevels())
                .andGiven(Lundvik.koordineringsgruppen())
                .when(establish(BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE), Acts.administrator())
                .expectException(LevelHasItsGroup.class);
    }

    @Test
    void a_new_group_takes_the_place_of_a_dissolved_one() {
        fixture.given(Lundvik.threeLevels())
                .andGiven(
                        Lundvik.koordineringsgruppen(),
                        new BodyDissolved(Acts.LUNDVIK, Acts.KOORDINERINGSGRUPPE, Acts.TODAY.minusDays(1), text(3)))
                .when(establish(BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE), Acts.administrator())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void services_can_be_many() {
        fixture.given(Lundvik.threeLevels())
                .andGiven(Lundvik.body(Acts.NAV, BodyKind.TJENESTE, Level.UTFORENDE))
                .when(establish(BodyKind.TJENESTE, Level.UTFORENDE), Acts.administrator())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_ad_hoc_arbeidsgruppe_is_appointed_instead() {
        fixture.given(Lundvik.threeLevels())
                .when(establish(BodyKind.AD_HOC_ARBEIDSGRUPPE, Level.UTFORENDE), Acts.administrator())
                .expectException(WorkingGroupIsAppointed.class);
    }

    @Test
    void a_grensegruppe_is_shared_with_a_neighbour() {
        fixture.given(Lundvik.threeLevels())
                .when(shared(BodyKind.GRENSEGRUPPE, List.of(Acts.ELSEWHERE)), Acts.administrator())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_grensegruppe_without_a_neighbour_is_none() {
        fixture.given(Lundvik.threeLevels())
                .when(shared(BodyKind.GRENSEGRUPPE, List.of()), Acts.administrator())
                .expectException(SharingIsForGrensegrupper.class);
    }

    @Test
    void a_grensegruppe_is_not_shared_with_the_kommune_itself() {
        fixture.given(Lundvik.threeLevels())
                .when(shared(BodyKind.GRENSEGRUPPE, List.of(Acts.LUNDVIK)), Acts.administrator())
                .expectException(SharingIsForGrensegrupper.class);
    }

    @Test
    void a_service_is_not_shared() {
        fixture.given(Lundvik.threeLevels())
                .when(shared(BodyKind.TJENESTE, List.of(Acts.ELSEWHERE)), Acts.administrator())
                .expectException(SharingIsForGrensegrupper.class);
    }

    @Test
    void bodies_are_kept_by_the_administrator() {
        fixture.given(Lundvik.threeLevels())
                .when(establish(BodyKind.TJENESTE, Level.UTFORENDE), Acts.coordinator())
                .expectException(RoleMayNot.class);
    }

    @Test
    void another_kommunes_administrator_is_told_that_there_is_none() {
        var elsewhere = Acts.as(new Actor(Acts.user(9), Role.ADMINISTRATOR, Acts.body(9), null, Acts.ELSEWHERE));
        fixture.given(Lundvik.threeLevels())
                .when(establish(BodyKind.TJENESTE, Level.UTFORENDE), elsewhere)
                .expectException(NotInThisKommune.class);
    }

    private static EstablishBody establish(BodyKind kind, @Nullable Level level) {
        return new EstablishBody(Lundvik.ID, Acts.body(20), kind, level, "Gruppen", 10, List.of(), Acts.TODAY);
    }

    private static EstablishBody shared(BodyKind kind, List<Kommunenummer> with) {
        return new EstablishBody(Lundvik.ID, Acts.body(20), kind, Level.UTFORENDE, "Gruppen", 2, with, Acts.TODAY);
    }
}
