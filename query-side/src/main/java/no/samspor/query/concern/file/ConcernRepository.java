package no.samspor.query.concern.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface ConcernRepository extends JpaRepository<ConcernRow, UUID>, JpaSpecificationExecutor<ConcernRow> {

    Optional<ConcernRow> findByIdAndKommune(UUID id, String kommune);

    List<ConcernRow> findByKommune(String kommune);
}
