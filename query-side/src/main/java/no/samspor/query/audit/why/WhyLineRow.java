package no.samspor.query.audit.why;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That one thing came of another. */
@Entity
@Table(name = "why_line")
@SuppressWarnings("NullAway.Init")
class WhyLineRow {

    /** What there are lines between. */
    enum Kind {
        CONCERN,
        CASE,
        DECISION,
        TILTAK,
        MEETING,
        GOAL,
        PLAN
    }

    @Id
    String id;

    String kommune;

    UUID thing;

    @Enumerated(EnumType.STRING)
    Kind thingKind;

    UUID behind;

    @Enumerated(EnumType.STRING)
    Kind behindKind;
}
