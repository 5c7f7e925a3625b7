package no.samspor.query.knowledge;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IndicatorVersionRepository extends Repository<IndicatorVersionRow, String> {

    Optional<IndicatorVersionRow> findById(String kommune);
}
