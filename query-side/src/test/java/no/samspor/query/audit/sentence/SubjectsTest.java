package no.samspor.query.audit.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.query.audit.AnyEvent;
import no.samspor.query.audit.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubjectsTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** An item of an agenda is introduced in the meeting's own stream. */
    @ParameterizedTest
    @MethodSource("no.samspor.query.audit.sentence.EventSentencesTest#everyEvent")
    void whoever_has_what_is_named_in_an_event_can_say_all_of_its_sentence(Class<? extends DomainEvent> type) {
        var recorded = AnyEvent.recorded(AnyEvent.whole(type), Role.COORDINATOR);
        var all = new HashMap<UUID, String>();
        ID.matcher(recorded.toString()).results().forEach(id -> all.put(UUID.fromString(id.group()), "NAVN"));
        var named = new HashMap<UUID, String>();
        Subjects.namedIn(recorded).forEach(id -> named.put(id, "NAVN"));
        Stream.of(type.getRecordComponents())
                .filter(part -> part.getType() == AgendaItemId.class)
                .forEach(part -> named.put(new UUID(9, "value".hashCode()), "NAVN"));
        var sentences = Sentences.inTests();
        assertThat(sentences.of(recorded, new Subjects(named))).isEqualTo(sentences.of(recorded, new Subjects(all)));
    }
}
