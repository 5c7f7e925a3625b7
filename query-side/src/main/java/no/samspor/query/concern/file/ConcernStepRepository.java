package no.samspor.query.concern.file;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConcernStepRepository extends JpaRepository<ConcernStepRow, UUID> {

    List<ConcernStepRow> findByConcernOrderByPositionAsc(UUID concern);
}
