package no.samspor.command.organisation;

import static no.samspor.command.Acts.text;

import java.time.LocalDate;
import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DissolveBodyTest {

    private final FixtureConfiguration<Kommune> fixture = Lundvik.fixture();

    @Test
    void a_body_is_dissolved_with_a_date() {
        fixture.given(Lundvik.threeLevels())
                .andGiven(Lundvik.koordineringsgruppen())
                .when(dissolve(Acts.KOORDINERINGSGRUPPE, Acts.TODAY), Acts.administrator())
                .expectEvents(new BodyDissolved(Acts.LUNDVIK, Acts.KOORDINERINGSGRUPPE, Acts.TODAY, text(4)));
    }

    @Test
    void a_body_is_dissolved_once() {
        fixture.given(Lundvik.threeLevels())
                .andGiven(
                        Lundvik.koordineringsgruppen(),
                        new BodyDissolved(Acts.LUNDVIK, Acts.KOORDINERINGSGRUPPE, Acts.TODAY, text(4)))
                .when(dissolve(Acts.KOORDINERINGSGRUPPE, Acts.TODAY), Acts.administrator())
                .expectException(BodyIsDissolved.class);
    }

    @Test
    void a_body_does_not_end_before_it_begins() {
        fixture.given(Lundvik.threeLevels())
                .andGiven(Lundvik.koordineringsgruppen())
                .when(dissolve(Acts.KOORDINERINGSGRUPPE, Lundvik.FROM.minusDays(1)), Acts.administrator())
                .expectException(BodyEndsBeforeItBegins.class);
    }

    @Test
    void an_unknown_body_is_not_there() {
        fixture.given(Lundvik.threeLevels())
                .when(dissolve(Acts.KOORDINERINGSGRUPPE, Acts.TODAY), Acts.administrator())
                .expectException(UnknownBody.class);
    }

    @Test
    void the_administration_stays_as_long_as_the_last_administrator_sits_there() {
        fixture.given(Lundvik.threeLevels())
                .when(dissolve(Lundvik.ADMINISTRASJON, Acts.TODAY), Acts.administrator())
                .expectException(LastAdministratorStays.class);
    }

    @Test
    void bodies_are_dissolved_by_the_administrator() {
        fixture.given(Lundvik.threeLevels())
                .andGiven(Lundvik.koordineringsgruppen())
                .when(dissolve(Acts.KOORDINERINGSGRUPPE, Acts.TODAY), Acts.coordinator())
                .expectException(RoleMayNot.class);
    }

    private static DissolveBody dissolve(BodyId body, LocalDate until) {
        return new DissolveBody(Lundvik.ID, body, until, text(4));
    }
}
