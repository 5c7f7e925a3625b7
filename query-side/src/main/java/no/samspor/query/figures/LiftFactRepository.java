package no.samspor.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.springframework.data.repository.Repository;

interface LiftFactRepository extends Repository<LiftFact, UUID> {

    List<LiftFact> findByKommuneAndToLevelAndAcceptedOnBetween(
            String kommune, Level toLevel, LocalDate from, LocalDate to);
}
