package no.samspor.query.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.jspecify.annotations.Nullable;

/**
 * A concern, case, decision, tiltak, plan, report or working group as its tasks name it: numbers, codes, dates, and
 * titles written for every level that can read the task.
 */
@Entity
@Table(name = "inbox_subject")
@SuppressWarnings("NullAway.Init")
class InboxSubjectRow {

    @Id
    UUID id;

    String kommune;

    @Nullable
    String number;

    /** Of a case only what was written for the level above when it was lifted. */
    @Nullable
    String title;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    /** The service of the reporter, the body that decided, or who is responsible for the tiltak. */
    @Nullable
    UUID body;

    /** Who reported the concern, or owns the case. */
    @Nullable
    UUID person;

    String[] themes = {};

    @Nullable
    String area;

    @Nullable
    LocalDate startBy;

    @Nullable
    LocalDate evaluateBy;

    /** Of an application for money: when the giver wants a report, should they grant it. */
    @Nullable
    LocalDate reportBy;

    /** Who the decision was communicated to. */
    UUID[] bodies = {};

    /** Who is to answer the circulation. */
    UUID[] people = {};

    /** The last part of the address it is shown at. */
    String shownAs(TaskKind.About about) {
        return about == TaskKind.About.REPORT && number != null ? number : id.toString();
    }
}
