package no.samspor.query.tiltak.rounds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of a package. {@code firstRound} is the package that all its rounds go back to, for the first one itself.
 */
@Entity
@Table(name = "tiltak_package")
@SuppressWarnings("NullAway.Init")
class PackageRow {

    @Id
    UUID id;

    String kommune;
    long position;
    String name;

    @Nullable
    UUID repeats;

    UUID firstRound;
    LocalDate begunOn;

    /** Why it was repeated. */
    @Nullable
    String reason;
}
