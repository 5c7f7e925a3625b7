package no.samspor.query.concern.file;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConcernCaseRepository extends JpaRepository<ConcernCaseRow, UUID> {

    List<ConcernCaseRow> findByKommuneAndOpenTrueOrderByNumberDesc(String kommune);
}
