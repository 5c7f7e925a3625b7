package no.samspor.query.concern.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.concern.Severity;
import no.samspor.query.concern.ConcernState;
import org.jspecify.annotations.Nullable;

/** One concern in a list, without the texts. */
@Entity
@Table(schema = "query", name = "concern_board")
class ConcernBoardRow {

    @Id
    UUID id;

    String kommune;
    long position;
    long version;
    String number;
    UUID reporter;
    UUID service;
    String[] themes;
    String area;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    ConcernState state;

    boolean asked;
    LocalDate seenOn;
    Instant registeredAt;

    @Nullable
    LocalDate answerDueOn;

    @Nullable
    LocalDate answeredOn;
}
