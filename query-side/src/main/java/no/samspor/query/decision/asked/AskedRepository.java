package no.samspor.query.decision.asked;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.springframework.data.repository.Repository;

interface AskedRepository extends Repository<AskedRow, UUID> {

    List<AskedRow> findByKommuneAndToLevelOrderByLiftedOn(String kommune, Level toLevel);
}
