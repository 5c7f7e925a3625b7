package no.samspor.query.organisation.group;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads working groups and their answers. */
interface GroupRows extends Repository<GroupRow, UUID> {

    @Query("select g from GroupRow g where g.kommune = :kommune order by g.deadline, g.id")
    List<GroupRow> all(String kommune);

    @Query("select g from GroupRow g where g.id = :id and g.kommune = :kommune")
    Optional<GroupRow> one(UUID id, String kommune);

    @Query("select r from GroupReportRow r where r.body = :body order by r.position desc")
    List<GroupReportRow> reports(UUID body);
}
