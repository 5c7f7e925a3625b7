package no.samspor.query.meeting.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what happened, and what was promised. */
interface SinceRows extends Repository<ChangeRow, String> {

    @Query("select h from HeldRow h where h.body = :body and h.closedPosition is not null order by h.closedPosition"
            + " desc limit 1")
    Optional<HeldRow> lastClosed(UUID body);

    @Query("select c from ChangeRow c where c.kommune = :kommune and c.position > :position order by c.position")
    List<ChangeRow> after(String kommune, long position);

    @Query("select p from PromiseRow p where p.kommune = :kommune and p.due < :today order by p.due, p.id")
    List<PromiseRow> broken(String kommune, LocalDate today);

    @Query("select d from DeferredRow d where d.body = :body and d.waits order by d.times desc, d.id")
    List<DeferredRow> waiting(UUID body);
}
