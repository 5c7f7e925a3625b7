package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.platform.Deadline;
import no.samspor.command.platform.Deadlines;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.concern.Severity;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenConcernLiesUnreadThenItRisesTest {

    private static final String KIND = WhenConcernLiesUnreadThenItRises.KIND;

    private final Deadlines deadlines = mock();
    private final WhenConcernLiesUnreadThenItRises process = new WhenConcernLiesUnreadThenItRises(deadlines);

    @ParameterizedTest
    @CsvSource({"URGENT,0", "SOON,2", "INFORMATION,7"})
    void it_is_to_be_received_within_the_days_of_its_severity(Severity severity, int days) {
        var event = registered(severity);
        var message = today(event);

        process.on(event, message);

        verify(deadlines).set(Deadline.of(KIND, CONCERN.value(), Acts.TODAY.plusDays(days)), message);
    }

    @Test
    void once_it_is_received_or_withdrawn_nothing_is_promised_any_more() {
        process.on(new ConcernReceived(CONCERN));
        verify(deadlines).forget(KIND, CONCERN.value());
        process.on(new ConcernWithdrawn(CONCERN, Acts.text(2)));
        verify(deadlines, times(2)).forget(KIND, CONCERN.value());
    }

    @Test
    void when_the_day_is_over_the_concern_is_reported_unread() {
        List<Object> given = new ArrayList<>();

        process.passed(
                Deadline.of(KIND, CONCERN.value(), Acts.TODAY),
                (location, command) -> given.addAll(List.of(location, command.apply(null))));

        assertThat(given).containsExactly("/api/concerns/" + CONCERN, new ReportUnread(CONCERN, Acts.TODAY));
    }

    private static ConcernRegistered registered(Severity severity) {
        var seen = ConcernFixture.seen();
        return new ConcernRegistered(
                CONCERN,
                "2026-118",
                Acts.JONAS,
                Acts.UTESEKSJONEN,
                new Observation(
                        seen.subject(),
                        seen.themes(),
                        seen.seen(),
                        seen.area(),
                        seen.ages(),
                        seen.headcount(),
                        severity,
                        seen.doneSoFar(),
                        seen.legalGround()));
    }

    private static EventMessage<?> today(Object event) {
        return new GenericEventMessage<>("any", event, Acts.fieldWorker(), Acts.noon(Acts.TODAY));
    }
}
