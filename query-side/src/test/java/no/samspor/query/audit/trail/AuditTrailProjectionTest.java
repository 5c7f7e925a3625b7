package no.samspor.query.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.audit.Story;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

class AuditTrailProjectionTest {

    private static final CaseId ANOTHER = new CaseId(new UUID(10, 119));

    private final LiveView live = new LiveView(new AuditTrailProjection());
    private final AuditTrailRows rows = live.repository(AuditTrailRows.class);

    AuditTrailProjectionTest() {
        Story.in(live);
    }

    @Test
    void a_case_has_its_own_stream_and_those_of_its_concerns_decisions_and_tiltak() {
        assertThat(rows.streamsOf(Story.CASE.value(), "4999"))
                .containsExactlyInAnyOrder(
                        Story.CASE.value(),
                        Story.FIRST.value(),
                        Story.SECOND.value(),
                        Story.DECISION.value(),
                        Story.SUMMER_JOB.value());
    }

    @Test
    void another_kommune_finds_nothing_of_it() {
        assertThat(rows.streamsOf(Story.CASE.value(), "4998")).isEmpty();
        assertThat(rows.findByCaseIdAndKommune(Story.CASE.value(), "4998")).isEmpty();
        assertThat(rows.newestFirst("4998", "", Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void a_concern_may_belong_to_two_cases() {
        happened(new ConcernLinkedToCase(Story.FIRST, ANOTHER));

        assertThat(rows.streamsOf(ANOTHER.value(), "4999")).containsExactly(Story.FIRST.value());
        assertThat(rows.streamsOf(Story.CASE.value(), "4999")).contains(Story.FIRST.value());
    }

    @Test
    void a_case_is_found_by_a_part_of_its_number_and_never_by_a_wildcard() {
        assertThat(rows.newestFirst("4999", "118", Long.MAX_VALUE, 10))
                .extracting(row -> row.title)
                .containsExactly("Uro og rusmidler ved Mølleparken");
        assertThat(rows.newestFirst("4999", "119", Long.MAX_VALUE, 10)).isEmpty();
        assertThat(rows.newestFirst("4999", "\\%", Long.MAX_VALUE, 10)).isEmpty();
        assertThat(rows.count("4999", "2026-")).isEqualTo(1);
    }

    @Test
    void the_list_knows_what_was_last_recorded_and_whether_the_case_is_closed() {
        var before = rows.findByCaseIdAndKommune(Story.CASE.value(), "4999").orElseThrow();
        assertThat(before.changedAt).isEqualTo(Instant.parse("2026-08-26T08:00:05Z"));
        assertThat(before.closed).isFalse();

        happened(new CaseClosed(Story.CASE, CaseOutcome.RESOLVED, new ProtectedText.Readable("Ferdig")));

        assertThat(rows.findByCaseIdAndKommune(Story.CASE.value(), "4999").orElseThrow().closed)
                .isTrue();
    }

    @Test
    void a_replay_gives_the_same_rows() {
        var before = live.content();

        live.replay();

        assertThat(live.content()).isEqualTo(before);
    }

    private void happened(no.samspor.kernel.DomainEvent event) {
        var marit = new Actor(Story.MARIT, Role.COORDINATOR, Story.ARBEIDSGRUPPEN, Level.UTFORENDE, Story.LUNDVIK);
        var command = new UUID(0xC, 99);
        var stream = event instanceof CaseClosed ? Story.CASE.value() : Story.FIRST.value();
        live.happened(
                stream,
                new Trace(marit, command, command, null, LocalDate.of(2026, 9, 1)),
                Instant.parse("2026-09-01T08:00:00Z"),
                event);
    }
}
