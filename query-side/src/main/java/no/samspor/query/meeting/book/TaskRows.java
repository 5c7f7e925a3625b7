package no.samspor.query.meeting.book;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads tasks. */
interface TaskRows extends Repository<TaskRow, UUID> {

    Optional<TaskRow> findByIdAndKommune(UUID id, String kommune);

    List<TaskRow> findByMeetingOrderByPosition(UUID meeting);

    @Query("select t from TaskRow t where t.kommune = :kommune and t.state = OPEN order by t.deadline, t.position")
    List<TaskRow> open(String kommune);

    @Query("select t from TaskRow t where t.kommune = :kommune and t.state <> OPEN order by t.endedOn desc,"
            + " t.position desc limit :limit")
    List<TaskRow> ended(String kommune, int limit);
}
