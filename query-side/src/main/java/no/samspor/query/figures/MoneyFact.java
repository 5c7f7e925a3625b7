package no.samspor.query.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Money set aside, granted or spent on a day, in whole øre. */
@Entity
@Table(name = "fact_money")
class MoneyFact {

    @Id
    UUID id;

    String kommune;

    @Enumerated(EnumType.STRING)
    Kind kind;

    LocalDate happenedOn;
    long amountOre;

    /** What happened to it. */
    enum Kind {
        SET_ASIDE,
        GRANTED,
        SPENT
    }
}
