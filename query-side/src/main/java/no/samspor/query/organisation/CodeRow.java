package no.samspor.query.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.organisation.CodeList;

/** A theme or an area. */
@Entity
@Table(name = "code")
@SuppressWarnings("NullAway.Init")
class CodeRow {

    @Id
    String id;

    String kommune;

    @Enumerated(EnumType.STRING)
    CodeList list;

    String code;
    int place;
    String name;
    boolean active;

    static String id(Kommunenummer kommune, CodeList list, String code) {
        return kommune + "/" + list + "/" + code;
    }
}
