package no.samspor.query.knowledge;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PublishedRepository extends Repository<PublishedRow, UUID> {

    List<PublishedRow> findByKommuneOrderBySourceAscNameAscPeriodAscPositionAsc(String kommune);
}
