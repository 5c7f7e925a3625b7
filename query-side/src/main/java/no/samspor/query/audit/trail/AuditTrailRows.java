package no.samspor.query.audit.trail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds cases and their streams, always within a kommune. */
interface AuditTrailRows extends Repository<AuditedCaseRow, UUID> {

    Optional<AuditedCaseRow> findByCaseIdAndKommune(UUID caseId, String kommune);

    @Query(
            nativeQuery = true,
            value = "select stream from audit_trail where cases @> array[cast(:caseId as uuid)] and kommune ="
                    + " :kommune")
    List<UUID> streamsOf(UUID caseId, String kommune);

    @Query("""
        select c from AuditedCaseRow c
        where c.kommune = :kommune and c.position < :before and lower(c.number) like concat('%', lower(:number), '%') escape '\\'
        order by c.position desc limit :limit\
        """)
    List<AuditedCaseRow> newestFirst(String kommune, String number, long before, int limit);

    @Query("""
        select count(c) from AuditedCaseRow c
        where c.kommune = :kommune and lower(c.number) like concat('%', lower(:number), '%') escape '\\'\
        """)
    long count(String kommune, String number);
}
