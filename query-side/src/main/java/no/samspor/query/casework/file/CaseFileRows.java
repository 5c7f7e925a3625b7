package no.samspor.query.casework.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds cases, always within a kommune. */
interface CaseFileRows extends Repository<CaseRow, UUID>, JpaSpecificationExecutor<CaseRow> {

    Optional<CaseRow> findByIdAndKommune(UUID id, String kommune);

    @Query(
            nativeQuery = true,
            value = "select id from case_concern where cases @> array[cast(:caseId as uuid)] and kommune ="
                    + " :kommune")
    List<UUID> concernsOf(UUID caseId, String kommune);

    @Query("select c from CaseConcernRow c where c.id in :ids order by c.number")
    List<CaseConcernRow> concerns(List<UUID> ids);
}
