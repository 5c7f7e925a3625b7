package no.samspor.query.plan.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as it stands; its goals by id, in the order of their priority among those beside them. */
@Entity
@Table(name = "plan")
class PlanRow {

    @Id
    UUID id;

    String kommune;
    long position;
    long version;
    String number;
    String title;
    UUID body;
    int fromYear;
    int untilYear;

    @Enumerated(EnumType.STRING)
    PlanStatus status;

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
    LocalDate tookForceOn;

    @Nullable
    UUID succeededBy;

    UUID[] goals = {};
}
