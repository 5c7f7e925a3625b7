package no.samspor.query.tiltak.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one unit put into a tiltak; hours whole, money in whole øre. */
@Entity
@Table(name = "tiltak_resource")
class ResourceRow {

    @Id
    UUID id;

    UUID tiltak;
    long position;
    UUID unit;
    String what;

    @Nullable
    Integer hours;

    @Nullable
    Long amountOre;

    @Nullable
    String withdrawnBecause;
}
