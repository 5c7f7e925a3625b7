package no.samspor.query.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a proposed tiltak asks for, until it is approved. */
@Entity
@Table(name = "fact_set_aside")
class SetAsideFact {

    @Id
    UUID id;

    long amountOre;
}
