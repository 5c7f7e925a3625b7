package no.samspor.query.tiltak.board;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface TiltakRepository extends JpaRepository<TiltakRow, UUID>, JpaSpecificationExecutor<TiltakRow> {}
