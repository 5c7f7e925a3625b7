package no.samspor.query.tiltak.board;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FundingRepository extends JpaRepository<FundingRow, UUID> {
    List<FundingRow> findByTiltakOrderById(UUID tiltak);
}
