package no.samspor.query.knowledge;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IndicatorRepository extends Repository<IndicatorRow, UUID> {

    List<IndicatorRow> findByKommuneOrderBySourceAscNameAscPeriodAscPositionAsc(String kommune);
}
