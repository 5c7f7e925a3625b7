package no.samspor.query.decision.register;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VoiceRepository extends JpaRepository<VoiceRow, String> {
    List<VoiceRow> findByDecisionOrderById(UUID decision);
}
