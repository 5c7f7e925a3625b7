package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.OPEN_CASE;
import static no.samspor.command.concern.ConcernFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.concern.Headcount;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class OpenCasesInStoreTest {

    private static final CaseClosed CLOSED = new CaseClosed(OPEN_CASE, CaseOutcome.RESOLVED, Acts.text(2));
    private static final CaseReopened REOPENED = new CaseReopened(OPEN_CASE, Acts.text(3));

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final OpenCases cases = new OpenCasesInStore(store);
    private long sequence;

    @Test
    void a_case_is_open_until_it_is_closed_and_again_when_it_is_reopened() {
        stored(OPEN_CASE.value(), opened());
        assertThat(cases.contains(Acts.LUNDVIK, OPEN_CASE)).isTrue();
        stored(OPEN_CASE.value(), CLOSED);
        assertThat(cases.contains(Acts.LUNDVIK, OPEN_CASE)).isFalse();
        stored(OPEN_CASE.value(), REOPENED);
        assertThat(cases.contains(Acts.LUNDVIK, OPEN_CASE)).isTrue();
    }

    @Test
    void another_kommunes_case_is_not_there() {
        stored(OPEN_CASE.value(), opened());
        assertThat(cases.contains(Acts.ELSEWHERE, OPEN_CASE)).isFalse();
    }

    @Test
    void neither_nothing_nor_something_else_is_a_case() {
        stored(CONCERN.value(), registered());
        assertThat(cases.contains(Acts.LUNDVIK, new CaseId(CONCERN.value()))).isFalse();
        assertThat(cases.contains(Acts.LUNDVIK, new CaseId(new UUID(4, 99)))).isFalse();
    }

    private void stored(UUID stream, Object event) {
        store.publish(new GenericDomainEventMessage<>("any", stream.toString(), sequence++, event, Acts.coordinator()));
    }

    private static CaseOpened opened() {
        return new CaseOpened(
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
                null,
                Acts.text(4));
    }
}
