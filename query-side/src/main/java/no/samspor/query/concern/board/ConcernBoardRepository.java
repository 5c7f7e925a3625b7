package no.samspor.query.concern.board;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface ConcernBoardRepository
        extends JpaRepository<ConcernBoardRow, UUID>, JpaSpecificationExecutor<ConcernBoardRow> {}
