package no.samspor.query.audit.why;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WhyLineRepository extends Repository<WhyLineRow, String> {

    List<WhyLineRow> findByKommuneAndThingIn(String kommune, Collection<UUID> things);

    List<WhyLineRow> findByKommuneAndBehindIn(String kommune, Collection<UUID> behind);
}
