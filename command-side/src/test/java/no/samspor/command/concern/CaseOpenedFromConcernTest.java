package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.OPEN_CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.platform.Processes;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.store.text.Sealing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseOpenedFromConcernTest {

    private final List<Object> sent = new ArrayList<>();
    private final Processes processes = mock(Processes.class);
    private final WhenCaseOpenedThenConcernIsLinked process = new WhenCaseOpenedThenConcernIsLinked(processes);

    @Test
    void the_concern_that_a_case_was_opened_from_becomes_part_of_it() {
        open(CONCERN);
        assertThat(sent).containsExactly(new LinkConcernToCase(CONCERN, OPEN_CASE));
    }

    @Test
    void a_case_opened_from_nothing_links_nothing() {
        open(null);
        assertThat(sent).isEmpty();
    }

    private void open(@Nullable ConcernId raisedBy) {
        doAnswer(call -> sent.add(call.<Function<Sealing, Object>>getArgument(3).apply(null)))
                .when(processes)
                .send(any(), any(), any(), any());
        var event = new CaseOpened(
                OPEN_CASE,
                "2026-118",
                Acts.text(1),
                List.of("rus"),
                "sentrum",
                null,
                Headcount.FIVE_TO_NINE,
                Level.UTFORENDE,
                Acts.ARBEIDSGRUPPE,
                Acts.MARIT,
                raisedBy,
                Acts.text(4));
        process.on(event, Fixtures.by(Acts.coordinator(), event));
    }
}
