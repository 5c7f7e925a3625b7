package no.samspor.query.knowledge;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PublishedVersionRepository extends Repository<PublishedVersionRow, String> {

    Optional<PublishedVersionRow> findById(String kommune);
}
