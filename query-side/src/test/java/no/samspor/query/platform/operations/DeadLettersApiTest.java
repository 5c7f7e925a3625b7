package no.samspor.query.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.DeadLetters;
import no.samspor.kernel.store.UnknownProcessor;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadLettersApiTest {

    private final DeadLetters deadLetters = mock();
    private final DeadLettersApi api = new DeadLettersApi(deadLetters);

    @Test
    void an_administrator_sees_what_is_parked_and_tries_again() {
        var parked = new DeadLetters.Parked(
                "processes", new UUID(1, 1), new UUID(2, 2), "DecisionMade", "NoSeat", Instant.EPOCH);
        when(deadLetters.all()).thenReturn(List.of(parked));
        when(deadLetters.retry("processes")).thenReturn(1);

        assertThat(api.all(as(Role.ADMINISTRATOR)).items()).containsExactly(parked);
        assertThat(api.retry("processes", as(Role.ADMINISTRATOR)).handled()).isEqualTo(1);
    }

    @Test
    void an_unknown_processor_is_not_here() {
        when(deadLetters.retry("nobody")).thenThrow(new UnknownProcessor("nobody"));

        assertThatThrownBy(() -> api.retry("nobody", as(Role.ADMINISTRATOR))).isInstanceOf(NotHere.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_but_an_administrator_gets_anything(Role role) {
        assertThatThrownBy(() -> api.all(as(role))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> api.retry("processes", as(role))).isInstanceOf(NotHere.class);
        verifyNoInteractions(deadLetters);
    }

    private static Viewer as(Role role) {
        return new Viewer(
                new UserId(new UUID(1, 1)), role, new BodyId(new UUID(2, 1)), null, new Kommunenummer("4999"));
    }
}
