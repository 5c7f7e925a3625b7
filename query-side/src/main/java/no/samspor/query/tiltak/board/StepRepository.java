package no.samspor.query.tiltak.board;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StepRepository extends JpaRepository<StepRow, UUID> {
    List<StepRow> findByTiltakOrderByPosition(UUID tiltak);
}
