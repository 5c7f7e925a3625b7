package no.samspor.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import no.samspor.command.Acts;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MembershipId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.store.text.TextOpener;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberNamesTest {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final TextOpener opener = mock();
    private final MemberNames names = new MemberNames(MeetingGiven.directory(), store, opener);
    private long sequence;

    @BeforeEach
    void siri_sits_in_the_koordineringsgruppe_and_kari_in_the_styringsgruppe() {
        when(opener.open(anyCollection())).thenAnswer(call -> List.copyOf(call.getArgument(0)));
        appointed(Acts.KOORDINERINGSGRUPPE, Acts.SIRI, new ProtectedText.Readable("Siri Tangen"));
        appointed(Acts.STYRINGSGRUPPE, Acts.KARI, new ProtectedText.Readable("Kari Lunde"));
        appointed(Acts.KOORDINERINGSGRUPPE, MeetingGiven.PER, new ProtectedText.Erased("vedtak"));
    }

    @Test
    void a_member_is_no_guest_however_the_name_is_written() {
        for (var name : List.of("Siri Tangen", " siri  tangen ")) {
            var broken = catchThrowableOfType(GuestIsMember.class, () -> check("Ola Vik", name));
            assertThat(broken).isNotNull();
            assertThat(broken.field()).isEqualTo("guests[1].name");
        }
    }

    @Test
    void whoever_sits_elsewhere_may_be_a_guest_and_so_may_strangers() {
        assertThatCode(() -> check("Kari Lunde", "Ola Vik")).doesNotThrowAnyException();
        assertThatCode(() -> names.mustNotHold(null, Acts.KOORDINERINGSGRUPPE, Acts.LUNDVIK, Acts.TODAY))
                .doesNotThrowAnyException();
    }

    private void check(String... guests) {
        var asked = Stream.of(guests).map(name -> new GuestRequest(name, "NAV")).toList();
        names.mustNotHold(asked, Acts.KOORDINERINGSGRUPPE, Acts.LUNDVIK, Acts.TODAY);
    }

    private void appointed(BodyId body, UserId user, ProtectedText name) {
        var membership = seat(body, user);
        assertThat(membership).isNotNull();
        var event = new MemberAppointed(
                Acts.LUNDVIK,
                membership,
                user,
                name,
                Acts.text(1),
                body,
                Role.MEMBER,
                BodyPosition.MEMBER,
                Acts.TODAY,
                null);
        store.publish(new GenericDomainEventMessage<>(
                "Kommune", KommuneId.of(Acts.LUNDVIK).toString(), sequence++, event, Acts.administrator()));
    }

    private static @Nullable MembershipId seat(BodyId body, UserId user) {
        return MeetingGiven.directory().seats(body, Acts.TODAY).stream()
                .filter(seat -> seat.user().equals(user))
                .map(seat -> seat.membership())
                .findFirst()
                .orElse(null);
    }
}
