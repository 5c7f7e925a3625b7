package no.samspor.query.tiltak.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application for money and what came of it, in whole øre. */
@Entity
@Table(name = "tiltak_funding")
class FundingRow {

    @Id
    UUID id;

    UUID tiltak;
    String source;
    long appliedOre;

    @Nullable
    LocalDate reportBy;

    @Nullable
    Long grantedOre;

    @Nullable
    String refusedBecause;

    long spentOre;

    @Nullable
    LocalDate reportedOn;
}
