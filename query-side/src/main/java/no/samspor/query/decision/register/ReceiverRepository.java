package no.samspor.query.decision.register;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReceiverRepository extends JpaRepository<ReceiverRow, String> {
    List<ReceiverRow> findByDecisionOrderById(UUID decision);
}
