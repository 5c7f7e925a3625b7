package no.samspor.query.concern.whole;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConcernRepository extends JpaRepository<ConcernRow, UUID> {

    Optional<ConcernRow> findByIdAndKommune(UUID id, String kommune);
}
