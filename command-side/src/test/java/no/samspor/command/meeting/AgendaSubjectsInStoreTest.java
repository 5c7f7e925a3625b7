package no.samspor.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.AgendaSubject.Kind;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaSubjectsInStoreTest {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final AgendaSubjects subjects = new AgendaSubjectsInStore(store);
    private final UUID task = new UUID(8, 1);

    @BeforeEach
    void a_task_and_a_meeting_of_lundvik() {
        stored(task, new TaskAssigned(new TaskId(task), Acts.text(1), Acts.NAV, null, Acts.TODAY, null, null));
        stored(MeetingGiven.MEETING.value(), MeetingGiven.scheduled());
    }

    @Test
    void it_is_there_as_what_it_is_and_in_its_own_kommune() {
        assertThat(subjects.has(new AgendaSubject(Kind.TASK, task), Acts.LUNDVIK))
                .isTrue();
        assertThat(subjects.has(new AgendaSubject(Kind.MINUTES, MeetingGiven.MEETING.value()), Acts.LUNDVIK))
                .isTrue();
        assertThat(subjects.has(new AgendaSubject(Kind.TASK, task), Acts.ELSEWHERE))
                .isFalse();
    }

    @Test
    void nothing_is_there_as_something_else_or_nothing() {
        for (var kind : new Kind[] {Kind.CASE, Kind.DECISION, Kind.TILTAK, Kind.MINUTES}) {
            assertThat(subjects.has(new AgendaSubject(kind, task), Acts.LUNDVIK))
                    .as(kind.name())
                    .isFalse();
        }
        for (var kind : Kind.values()) {
            assertThat(subjects.has(new AgendaSubject(kind, new UUID(8, 9)), Acts.LUNDVIK))
                    .isFalse();
        }
    }

    private void stored(UUID stream, Object event) {
        store.publish(new GenericDomainEventMessage<>("any", stream.toString(), 0, event, Acts.coordinator()));
    }
}
