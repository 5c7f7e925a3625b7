package no.samspor.query.plan.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<PlanRow, UUID> {

    Optional<PlanRow> findById(UUID id);

    List<PlanRow> findByKommuneOrderByPositionDesc(String kommune);
}
