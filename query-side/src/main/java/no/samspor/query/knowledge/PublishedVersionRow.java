package no.samspor.query.knowledge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The version of a kommune's indicators, which are one stream. */
@Entity
@Table(name = "indicator_version")
class PublishedVersionRow {

    @Id
    String kommune;

    long version;
}
