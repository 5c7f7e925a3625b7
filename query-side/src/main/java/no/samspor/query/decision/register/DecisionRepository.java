package no.samspor.query.decision.register;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface DecisionRepository extends JpaRepository<DecisionRow, UUID>, JpaSpecificationExecutor<DecisionRow> {}
