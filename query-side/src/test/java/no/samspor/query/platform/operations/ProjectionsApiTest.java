package no.samspor.query.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.ProcessorState;
import no.samspor.kernel.store.Replays;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Rebuild;
import no.samspor.query.platform.Rebuilds;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.Viewer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectionsApiTest {

    private final Replays replays = mock();
    private final Rebuilds rebuilds = mock();
    private final ProjectionsApi api = new ProjectionsApi(
            replays, rebuilds, List.of(new Board()), Clock.fixed(Instant.EPOCH.plusSeconds(30), ZoneOffset.UTC));

    @Test
    void an_administrator_sees_how_far_each_view_has_come_and_no_other_processor() {
        when(replays.states()).thenReturn(List.of(state("board", 50, 200), state("processes", 200, 200)));

        assertThat(api.all(as(Role.ADMINISTRATOR)).items())
                .containsExactly(new ProjectionView("board", 50, 200, 25, true, 3, null));
    }

    @Test
    void a_view_of_nothing_is_complete() {
        when(replays.state("board")).thenReturn(state("board", 0, 0));

        assertThat(api.one("board", as(Role.ADMINISTRATOR)).progress()).isEqualTo(100);
    }

    @Test
    void a_replay_is_started_and_points_to_where_its_progress_is_read() {
        when(replays.state("board")).thenReturn(state("board", 0, 200));

        var answer = api.replay("board", as(Role.ADMINISTRATOR));

        verify(rebuilds).start("board");
        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/projections/board");
    }

    @Test
    void a_rebuild_says_how_far_it_has_come_and_when_it_will_be_done() {
        when(replays.state("board")).thenReturn(state("board", 200, 200));
        when(rebuilds.of("board")).thenReturn(Optional.of(new Rebuild("board", 50, 200, Instant.EPOCH, null, null)));

        assertThat(api.one("board", as(Role.ADMINISTRATOR)).rebuild())
                .isEqualTo(new ProjectionView.RebuildView(
                        true, 25, Instant.EPOCH, Instant.EPOCH.plusSeconds(120), null, null));
    }

    @Test
    void what_is_no_view_is_not_replayed() {
        assertThatThrownBy(() -> api.replay("processes", as(Role.ADMINISTRATOR)))
                .isInstanceOf(NotHere.class);
        verify(rebuilds, never()).start(any());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_but_an_administrator_gets_anything(Role role) {
        var viewer = as(role);

        assertThat(Stream.<ThrowingCallable>of(
                        () -> api.all(viewer), () -> api.one("board", viewer), () -> api.replay("board", viewer)))
                .allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(NotHere.class));
        verify(rebuilds, never()).start(any());
    }

    private static ProcessorState state(String name, long position, long head) {
        return new ProcessorState(name, position, head, true, 3);
    }

    private static Viewer as(Role role) {
        return new Viewer(
                new UserId(new UUID(1, 1)), role, new BodyId(new UUID(2, 1)), null, new Kommunenummer("4999"));
    }

    private static final class Board extends Projection {

        Board() {
            super("board");
        }

        @Override
        protected void project(Recorded event, Rows rows) {}
    }
}
