package no.samspor.kernel.decision;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.jspecify.annotations.Nullable;

/**
 * What is, or is to be, decided.
 *
 * @param caseId the case it answers, if any
 * @param kind which competence it takes
 * @param text the decision itself
 * @param reason why
 * @param responsible the service responsible for carrying it out
 * @param statutory whether a statute applies («vedtak») or not («beslutning»)
 * @param tiltak what it asks for; may be empty
 */
public record Proposal(
        @Nullable CaseId caseId,
        BodyId body,
        Level level,
        DecisionKind kind,
        ProtectedText title,
        ProtectedText text,
        ProtectedText reason,
        BodyId responsible,
        @Nullable LocalDate deadline,
        boolean statutory,
        @Nullable LegalGround legalGround,
        @Nullable RequestedPackage pack,
        List<RequestedTiltak> tiltak) {}
