package no.samspor.command.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.command.casework.LegalGroundRequest;
import no.samspor.command.platform.Submission;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.decision.RequestedPackage;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.TiltakId;
import org.jspecify.annotations.Nullable;

/** What is, or is to be, decided, as it is sent in. */
public record ProposalRequest(
        @Nullable CaseId caseId,
        @NotNull BodyId body,
        @NotNull DecisionKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String text,
        @NotBlank @Size(max = 4000) String reason,
        @NotNull BodyId responsible,
        @Nullable LocalDate deadline,
        @Nullable Boolean statutory,
        @Nullable @Valid LegalGroundRequest legalGround,
        @Nullable @Size(max = 200) String packageName,
        @Nullable @Size(max = 20) List<@NotNull @Valid TiltakRequest> tiltak) {

    /** A tiltak that is asked for. */
    public record TiltakRequest(
            @NotBlank @Size(max = 200) String title,
            @NotNull BodyId responsible,
            @Nullable LocalDate startBy,
            @Nullable LocalDate evaluateBy,
            @Nullable Long amountOre) {}

    /** Its texts sealed for the event that is going to hold them, at the level acted at. */
    public Proposal sealed(Submission submission, Class<? extends DomainEvent> event) {
        var level = submission.actor().level();
        if (level == null) {
            throw new RoleMayNot(submission.actor().role());
        }
        return new Proposal(
                caseId,
                body,
                level,
                kind,
                submission.seal(event, "proposal.title", title),
                submission.seal(event, "proposal.text", text),
                submission.seal(event, "proposal.reason", reason),
                responsible,
                deadline,
                Boolean.TRUE.equals(statutory),
                legalGround == null ? null : legalGround.ground(),
                pack(submission, event),
                tiltak == null
                        ? List.of()
                        : tiltak.stream()
                                .map(one -> sealed(one, submission, event))
                                .toList());
    }

    private @Nullable RequestedPackage pack(Submission submission, Class<? extends DomainEvent> event) {
        return packageName == null || packageName.isBlank()
                ? null
                : new RequestedPackage(
                        new PackageId(submission.newId()), submission.seal(event, "proposal.pack.name", packageName));
    }

    private static RequestedTiltak sealed(
            TiltakRequest one, Submission submission, Class<? extends DomainEvent> event) {
        return new RequestedTiltak(
                new TiltakId(submission.newId()),
                submission.seal(event, "proposal.tiltak.title", one.title()),
                one.responsible(),
                one.startBy(),
                one.evaluateBy(),
                one.amountOre());
    }
}
