package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;

import java.time.LocalDate;
import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.concern.ConcernLeftUnread;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.organisation.BodyPosition;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ReportUnreadTest {

    private static final LocalDate DUE = Acts.TODAY.minusDays(1);
    private static final ReportUnread REPORT = new ReportUnread(CONCERN, DUE);

    private final ConcernFixture concern = new ConcernFixture();

    @Test
    void a_concern_that_nobody_received_rises_to_the_leader_above_a_group_that_the_koordinator_leads() {
        concern.registeredAnd()
                .when(REPORT, Acts.system())
                .expectEvents(new ConcernLeftUnread(CONCERN, DUE, List.of(Acts.SIRI)));
    }

    @Test
    void the_koordinators_own_deputy_comes_before_any_leader_above() {
        var deputy = Acts.user(21);
        var directory = FixedDirectory.lundvik()
                .seat(Acts.ARBEIDSGRUPPE, deputy, Role.FIELD_WORKER, BodyPosition.DEPUTY)
                .seat(Acts.ARBEIDSGRUPPE, Acts.user(22), Role.FIELD_WORKER, BodyPosition.MEMBER);

        Assertions.assertThat(Standins.of(Acts.LUNDVIK, directory, Acts.TODAY)).containsExactly(deputy);
    }

    @Test
    void where_there_are_two_levels_it_rises_to_the_leader_of_the_upper_one() {
        Assertions.assertThat(Standins.of(Acts.LUNDVIK, FixedDirectory.withTwoLevels(), Acts.TODAY))
                .containsExactly(Acts.KARI);
    }

    @Test
    void one_that_was_received_or_withdrawn_in_the_meantime_does_not_rise() {
        concern.registeredAnd(new ConcernReceived(CONCERN))
                .when(REPORT, Acts.system())
                .expectNoEvents();
        concern.registeredAnd(new ConcernWithdrawn(CONCERN, Acts.text(2)))
                .when(REPORT, Acts.system())
                .expectNoEvents();
    }

    @Test
    void nobody_says_so_by_hand() {
        concern.registeredAnd()
                .when(REPORT, Acts.coordinator())
                .expectException(RoleMayNot.class)
                .expectNoEvents();
    }
}
