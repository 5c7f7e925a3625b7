package no.samspor.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DecisionFactRepository extends Repository<DecisionFact, UUID> {

    List<DecisionFact> findByKommuneAndStandsTrueAndDeadlineBetween(String kommune, LocalDate from, LocalDate to);
}
