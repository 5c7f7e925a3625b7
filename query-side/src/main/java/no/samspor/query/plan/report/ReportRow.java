package no.samspor.query.plan.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.plan.ReportSection;
import org.jspecify.annotations.Nullable;

/** A report as it stands, and what is written in its parts. */
@Entity
@Table(name = "annual_report")
class ReportRow {

    @Id
    UUID id;

    String kommune;
    long version;
    int ofYear;
    UUID body;
    long frozenAt;
    Instant frozenOn;
    boolean beforeYearEnd;

    @Enumerated(EnumType.STRING)
    ReportStage stage;

    @Nullable
    UUID liesBefore;

    @Nullable
    UUID submittedBy;

    @Nullable
    LocalDate submittedOn;

    @Nullable
    String comment;

    @Nullable
    UUID approvedBy;

    @Nullable
    LocalDate approvedOn;

    @Nullable
    UUID approvedIn;

    @Nullable
    UUID decision;

    @Nullable
    String summary;

    @Nullable
    String concerns;

    @Nullable
    String cases;

    @Nullable
    String tiltak;

    @Nullable
    String money;

    @Nullable
    String nextYear;

    @Nullable
    String text(ReportSection section) {
        return switch (section) {
            case SUMMARY -> summary;
            case CONCERNS -> concerns;
            case CASES -> cases;
            case TILTAK -> tiltak;
            case MONEY -> money;
            case NEXT_YEAR -> nextYear;
        };
    }

    void write(ReportSection section, String text) {
        switch (section) {
            case SUMMARY -> summary = text;
            case CONCERNS -> concerns = text;
            case CASES -> cases = text;
            case TILTAK -> tiltak = text;
            case MONEY -> money = text;
            case NEXT_YEAR -> nextYear = text;
        }
    }
}
