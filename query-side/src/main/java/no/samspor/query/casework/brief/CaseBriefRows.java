package no.samspor.query.casework.brief;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds lifts, always within a kommune and for one level. */
interface CaseBriefRows extends Repository<LiftedCaseRow, UUID> {

    Optional<LiftedCaseRow> findByIdAndKommune(UUID id, String kommune);

    @Query("""
        select l from LiftRow l
        where l.caseId = :caseId and l.kommune = :kommune and (l.toLevel = :level or l.fromLevel = :level)
        order by l.position desc\
        """)
    List<LiftRow> liftsOf(UUID caseId, String kommune, Level level);

    @Query("""
        select c from LiftedCaseRow c
        where c.kommune = :kommune and c.position < :before and exists (
          select 1 from LiftRow l where l.caseId = c.id and (l.toLevel = :level or l.fromLevel = :level))
        order by c.position desc limit :limit\
        """)
    List<LiftedCaseRow> newestFirst(String kommune, Level level, long before, int limit);

    @Query("""
        select count(c) from LiftedCaseRow c
        where c.kommune = :kommune and exists (
          select 1 from LiftRow l where l.caseId = c.id and (l.toLevel = :level or l.fromLevel = :level))\
        """)
    long count(String kommune, Level level);
}
