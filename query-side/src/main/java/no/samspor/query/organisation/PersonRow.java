package no.samspor.query.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a person is called, by their latest appointment. */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init")
class PersonRow {

    @Id
    UUID id;

    String name;
}
