package no.samspor.command.tiltak;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakRejected;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commands of a tiltak over HTTP. */
@RestController
@RequestMapping("/api/tiltak")
class TiltakApi {

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> propose(@Valid @RequestBody ProposeTiltakRequest request, Submission submission) {
        var id = new TiltakId(submission.newId());
        var level = submission.actor().level();
        if (level == null) {
            throw new RoleMayNot(submission.actor().role());
        }
        var name = submission.sealOptional(TiltakProposed.class, "packageName", request.packageName());
        var pack = request.pack() == null && name != null ? new PackageId(submission.newId()) : request.pack();
        var command = new ProposeTiltak(
                id,
                submission.seal(TiltakProposed.class, "title", request.title()),
                submission.sealOptional(TiltakProposed.class, "description", request.description()),
                request.responsible(),
                level,
                request.caseId(),
                null,
                pack,
                name,
                request.themes() == null
                        ? List.of()
                        : request.themes().stream().distinct().toList(),
                request.area(),
                null,
                request.startBy(),
                request.evaluateBy(),
                request.amountOre(),
                null);
        return submission.create(at(id), request.occurredOn(), command);
    }

    @PostMapping("/{id}/approve")
    ResponseEntity<Receipt> approve(
            @PathVariable TiltakId id, @Valid @RequestBody ReasonRequest request, Submission submission) {
        var reason = submission.seal(TiltakApproved.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new ApproveTiltak(id, null, reason));
    }

    @PostMapping("/{id}/reject")
    ResponseEntity<Receipt> reject(
            @PathVariable TiltakId id, @Valid @RequestBody ReasonRequest request, Submission submission) {
        var reason = submission.seal(TiltakRejected.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new RejectTiltak(id, reason));
    }

    @PostMapping("/{id}/start")
    ResponseEntity<Receipt> start(
            @PathVariable TiltakId id, @Valid @RequestBody StartTiltakRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new StartTiltak(id));
    }

    @PostMapping("/{id}/adjust")
    ResponseEntity<Receipt> adjust(
            @PathVariable TiltakId id, @Valid @RequestBody AdjustTiltakRequest request, Submission submission) {
        var change = submission.seal(TiltakAdjusted.class, "change", request.change());
        var reason = submission.seal(TiltakAdjusted.class, "reason", request.reason());
        return submission.change(
                at(id), request.occurredOn(), new AdjustTiltak(id, change, reason, request.evaluateBy()));
    }

    @PostMapping("/{id}/evaluate")
    ResponseEntity<Receipt> evaluate(
            @PathVariable TiltakId id, @Valid @RequestBody EvaluateTiltakRequest request, Submission submission) {
        var learnt = submission.seal(TiltakEvaluated.class, "learnt", request.learnt());
        return submission.change(
                at(id), request.occurredOn(), new EvaluateTiltak(id, request.result(), learnt, request.evaluateBy()));
    }

    @PostMapping("/{id}/end")
    ResponseEntity<Receipt> end(
            @PathVariable TiltakId id, @Valid @RequestBody ReasonRequest request, Submission submission) {
        var reason = submission.seal(TiltakEnded.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new EndTiltak(id, reason));
    }

    @PostMapping("/{id}/anchor")
    ResponseEntity<Receipt> anchor(
            @PathVariable TiltakId id, @Valid @RequestBody AnchorTiltakRequest request, Submission submission) {
        var reason = submission.seal(TiltakAnchored.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new AnchorTiltak(id, request.service(), reason));
    }

    @PostMapping("/{id}/funding")
    ResponseEntity<Receipt> apply(
            @PathVariable TiltakId id, @Valid @RequestBody ApplyForFundingRequest request, Submission submission) {
        var source = submission.seal(FundingApplied.class, "source", request.source());
        return submission.change(
                at(id),
                request.occurredOn(),
                new ApplyForFunding(id, submission.newId(), source, request.amountOre(), request.reportBy()));
    }

    @PostMapping("/{id}/funding/{funding}/grant")
    ResponseEntity<Receipt> grant(
            @PathVariable TiltakId id,
            @PathVariable UUID funding,
            @Valid @RequestBody GrantFundingRequest request,
            Submission submission) {
        return submission.change(at(id), request.occurredOn(), new GrantFunding(id, funding, request.amountOre()));
    }

    @PostMapping("/{id}/funding/{funding}/refuse")
    ResponseEntity<Receipt> refuse(
            @PathVariable TiltakId id,
            @PathVariable UUID funding,
            @Valid @RequestBody ReasonRequest request,
            Submission submission) {
        var reason = submission.seal(FundingRefused.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new RefuseFunding(id, funding, reason));
    }

    @PostMapping("/{id}/spend")
    ResponseEntity<Receipt> spend(
            @PathVariable TiltakId id, @Valid @RequestBody SpendFundingRequest request, Submission submission) {
        var purpose = submission.seal(FundingSpent.class, "purpose", request.purpose());
        return submission.change(
                at(id), request.occurredOn(), new SpendFunding(id, request.funding(), request.amountOre(), purpose));
    }

    private static String at(TiltakId id) {
        return "/api/tiltak/" + id;
    }
}
