package no.samspor.query.plan.report;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FactRepository extends Repository<FactRow, UUID> {

    List<FactRow> findByKommuneOrderByPosition(String kommune);
}
