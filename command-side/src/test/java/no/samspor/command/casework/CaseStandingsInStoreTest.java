package no.samspor.command.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class CaseStandingsInStoreTest {

    private static final CaseId CASE = new CaseId(new UUID(4, 1));

    private static final EscalationId LIFT = new EscalationId(new UUID(4, 3));
    private static final BodyId TOP = new BodyId(new UUID(4, 4));

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final CaseStandings cases = new CaseStandingsInStore(store);
    private long sequence;

    @Test
    void a_case_is_open_until_it_is_closed_and_again_when_it_is_reopened() {
        stored(CASE.value(), opened());
        assertThat(standing().open()).isTrue();
        stored(CASE.value(), new CaseClosed(CASE, CaseOutcome.RESOLVED, Acts.text(2)));
        assertThat(standing().open()).isFalse();
        stored(CASE.value(), new CaseReopened(CASE, Acts.text(3)));
        assertThat(standing().open()).isTrue();
    }

    @Test
    void it_stands_at_the_level_that_took_it_in_until_it_is_sent_down() {
        stored(CASE.value(), opened());
        assertThat(standing().level()).isEqualTo(Level.UTFORENDE);
        stored(CASE.value(), new EscalationAccepted(CASE, LIFT, Level.STYRENDE, TOP));
        assertThat(standing().level()).isEqualTo(Level.STYRENDE);
        stored(
                CASE.value(),
                new CaseDelegated(CASE, Level.STYRENDE, TOP, Level.UTFORENDE, Acts.ARBEIDSGRUPPE, Acts.text(5), null));
        assertThat(standing().level()).isEqualTo(Level.UTFORENDE);
    }

    @Test
    void it_belongs_to_the_kommune_it_was_opened_in() {
        stored(CASE.value(), opened());
        assertThat(standing().kommune()).isEqualTo(Acts.LUNDVIK);
    }

    @Test
    void neither_nothing_nor_something_else_is_a_case() {
        var concern = new UUID(4, 2);
        stored(concern, new ConcernReceived(new ConcernId(concern)));
        assertThat(cases.of(new CaseId(concern))).isEmpty();
        assertThat(cases.of(new CaseId(new UUID(4, 99)))).isEmpty();
    }

    private CaseStandings.Standing standing() {
        return cases.of(CASE).orElseThrow();
    }

    private void stored(UUID stream, Object event) {
        store.publish(new GenericDomainEventMessage<>("any", stream.toString(), sequence++, event, Acts.coordinator()));
    }

    private static CaseOpened opened() {
        return new CaseOpened(
                CASE,
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
