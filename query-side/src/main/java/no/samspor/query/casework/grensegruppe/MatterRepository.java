package no.samspor.query.casework.grensegruppe;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads matters, the newest first. */
interface MatterRepository extends Repository<MatterRow, UUID> {

    List<MatterRow> findByGrensegruppeOrderByPositionDesc(UUID grensegruppe);

    List<MatterRow> findByKommuneOrderByPositionDesc(String kommune);

    List<MatterRow> findByCaseIdAndKommuneOrderByPositionDesc(UUID caseId, String kommune);
}
