package no.samspor.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConcernFactRepository extends Repository<ConcernFact, UUID> {

    List<ConcernFact> findByKommuneAndWithdrawnFalseAndRegisteredOnBetween(
            String kommune, LocalDate from, LocalDate to);

    List<ConcernFact> findByKommuneAndAnsweredOnBetween(String kommune, LocalDate from, LocalDate to);
}
