package no.samspor.query.audit.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.query.audit.AnyEvent;
import no.samspor.query.audit.StoryNames;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BehalfTest {

    private static final StoryNames NAMES = new StoryNames();

    @Test
    void what_samspor_does_by_itself_is_done_for_a_person() {
        var act = AnyEvent.recorded(AnyEvent.whole(CaseClosed.class), Role.SYSTEM);
        var user = act.trace().actor().user();
        assertThat(Behalf.of(act, NAMES)).isEqualTo(new Named(user.toString(), NAMES.person(user)));
    }

    @ParameterizedTest
    @ValueSource(classes = {CaseDelegated.class, PlanApproved.class, AnnualReportApproved.class})
    void what_is_recorded_in_one_body_for_another_is_done_for_that(Class<? extends DomainEvent> type) {
        var act = AnyEvent.recorded(AnyEvent.whole(type), Role.COORDINATOR);
        var other = Behalf.of(act, NAMES);
        assertThat(other).isNotNull();
        assertThat(Behalf.of(in(new BodyId(UUID.fromString(other.id())), act), NAMES))
                .isNull();
    }

    @Test
    void what_people_do_themselves_is_done_for_nobody_else() {
        assertThat(Behalf.of(AnyEvent.recorded(AnyEvent.whole(CaseClosed.class), Role.COORDINATOR), NAMES))
                .isNull();
    }

    private static Recorded in(BodyId body, Recorded act) {
        var trace = act.trace();
        var actor = trace.actor();
        return new Recorded(
                act.event(),
                new Trace(
                        new Actor(actor.user(), actor.role(), body, actor.level(), actor.kommune()),
                        trace.command(),
                        trace.correlation(),
                        trace.cause(),
                        trace.occurredOn()),
                act.eventId(),
                act.position(),
                act.recordedAt(),
                act.stream(),
                act.sequence());
    }
}
