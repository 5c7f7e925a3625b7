package no.samspor.query.plan.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<ReportRow, UUID> {

    Optional<ReportRow> findById(UUID id);

    List<ReportRow> findByKommuneOrderByOfYearDesc(String kommune);
}
