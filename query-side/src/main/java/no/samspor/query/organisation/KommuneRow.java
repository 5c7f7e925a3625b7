package no.samspor.query.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kommune and its ladder. {@code version} is that of its stream, over all of its organisation. */
@Entity
@Table(name = "kommune")
@SuppressWarnings("NullAway.Init")
class KommuneRow {

    @Id
    String number;

    String name;
    String[] levels;
    long version;
}
