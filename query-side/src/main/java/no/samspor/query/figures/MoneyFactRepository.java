package no.samspor.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MoneyFactRepository extends Repository<MoneyFact, UUID> {

    List<MoneyFact> findByKommuneAndHappenedOnBetween(String kommune, LocalDate from, LocalDate to);
}
