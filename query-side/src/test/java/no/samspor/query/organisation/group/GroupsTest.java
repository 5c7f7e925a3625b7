package no.samspor.query.organisation.group;

import static no.samspor.query.decision.Decided.ADMINISTRATOR;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.DAY;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.KOORDINERINGSGRUPPE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.LUNDVIK;
import static no.samspor.query.decision.Decided.SERVICE;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.OrganisationEvent;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReported;
import no.samspor.query.decision.Decided;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final UUID ORGANISATION = new UUID(9, 1);
    private static final BodyId GROUP = new BodyId(new UUID(2, 30));
    private static final BodyId SERVICES = new BodyId(new UUID(2, 31));
    private static final LocalDate DEADLINE = DAY.plusMonths(1);
    private static final Actor IN_IT = new Actor(SERVICE.user(), Role.FIELD_WORKER, GROUP, Level.UTFORENDE, LUNDVIK);

    private final LiveView live = new LiveView(new GroupProjection());
    private final Decided decided = new Decided(live);
    private final Groups groups =
            new Groups(live.repository(GroupRows.class), mock(Organisation.class), Decided.names());

    @Test
    void it_works_until_it_answers_and_is_late_after_its_deadline() {
        happened(appointed(GROUP, KOORDINERINGSGRUPPE));
        assertThat(on(DEADLINE).standing()).isEqualTo(GroupStanding.AT_WORK);
        assertThat(on(DEADLINE.plusDays(1)).standing()).isEqualTo(GroupStanding.LATE);
        happened(new WorkingGroupReported(LUNDVIK, GROUP, text("Først")));
        happened(new WorkingGroupReported(LUNDVIK, GROUP, text("Så")));
        assertThat(on(DEADLINE.plusDays(1)).standing()).isEqualTo(GroupStanding.ANSWERED);
        assertThat(on(DAY).reports()).extracting(GroupView.Report::text).containsExactly("Så", "Først");
    }

    @Test
    void it_is_dissolved_with_a_reason_after_its_last_day() {
        happened(appointed(GROUP, KOORDINERINGSGRUPPE));
        happened(new BodyDissolved(LUNDVIK, GROUP, DAY, text("Utført")));
        happened(new BodyDissolved(LUNDVIK, KOORDINERINGSGRUPPE, DAY, text("Ikke en arbeidsgruppe")));
        assertThat(on(DAY).standing()).isEqualTo(GroupStanding.AT_WORK);
        assertThat(on(DAY.plusDays(1)).standing()).isEqualTo(GroupStanding.DISSOLVED);
        assertThat(on(DAY).dissolvedBecause()).isEqualTo("Utført");
    }

    @Test
    void only_the_group_those_who_appointed_it_and_the_koordinator_read_of_it() {
        happened(appointed(GROUP, KOORDINERINGSGRUPPE));
        happened(appointed(SERVICES, SERVICES));
        assertThat(groups.of(looking(COORDINATOR), DAY)).hasSize(2);
        assertThat(groups.of(looking(LEADER), DAY)).hasSize(1);
        assertThat(groups.of(looking(IN_IT), DAY)).hasSize(1);
        for (var other : java.util.List.of(SERVICE, ADMINISTRATOR, ELSEWHERE)) {
            assertThat(groups.of(looking(other), DAY)).isEmpty();
            assertThat(groups.find(looking(other), GROUP.value(), DAY)).isEmpty();
        }
    }

    @Test
    void folded_again_it_is_the_same() {
        it_works_until_it_answers_and_is_late_after_its_deadline();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private GroupView on(LocalDate day) {
        return groups.find(looking(LEADER), GROUP.value(), day).orElseThrow();
    }

    private void happened(OrganisationEvent event) {
        decided.then(COORDINATOR, ORGANISATION, event);
    }

    private static WorkingGroupAppointed appointed(BodyId group, BodyId by) {
        return new WorkingGroupAppointed(
                LUNDVIK, group, by, "Trygg feiring", Level.UTFORENDE, text("Finn ut"), DEADLINE, DAY);
    }
}
