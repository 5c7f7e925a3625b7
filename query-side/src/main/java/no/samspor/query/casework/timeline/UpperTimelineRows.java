package no.samspor.query.casework.timeline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Finds what may be told of a case, always within a kommune. */
interface UpperTimelineRows extends Repository<UpperEventRow, UUID> {

    List<UpperEventRow> findByCaseIdAndKommuneOrderByPosition(UUID caseId, String kommune);
}
