package no.samspor.command.tiltak;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.IndicatorSet;
import no.samspor.kernel.tiltak.ResourcesCommitted;
import no.samspor.kernel.tiltak.ResourcesWithdrawn;
import no.samspor.kernel.tiltak.TargetGroupDescribed;
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
        var pack = request.pack() == null && name != null ? ProposeTiltak.packageBegunBy(id) : request.pack();
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
                request.ages(),
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
        var outcome = submission.sealOptional(TiltakEvaluated.class, "outcome", request.outcome());
        return submission.change(
                at(id),
                request.occurredOn(),
                new EvaluateTiltak(id, request.result(), learnt, request.evaluateBy(), outcome));
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
        return submission.change(
                at(id), request.occurredOn(), new GrantFunding(id, funding, request.amountOre(), request.reportBy()));
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

    @PostMapping("/{id}/funding/{funding}/report")
    ResponseEntity<Receipt> report(
            @PathVariable TiltakId id,
            @PathVariable UUID funding,
            @Valid @RequestBody ReportFundingRequest request,
            Submission submission) {
        var note = submission.sealOptional(FundingReported.class, "note", request.note());
        return submission.change(at(id), request.occurredOn(), new ReportFunding(id, funding, note));
    }

    @PostMapping("/{id}/target-group")
    ResponseEntity<Receipt> describe(
            @PathVariable TiltakId id, @Valid @RequestBody DescribeTargetGroupRequest request, Submission submission) {
        var targetGroup = submission.seal(TargetGroupDescribed.class, "targetGroup", request.targetGroup());
        return submission.change(
                at(id), request.occurredOn(), new DescribeTargetGroup(id, targetGroup, request.ages(), request.area()));
    }

    @PostMapping("/{id}/resources")
    ResponseEntity<Receipt> commit(
            @PathVariable TiltakId id, @Valid @RequestBody CommitResourcesRequest request, Submission submission) {
        var what = submission.seal(ResourcesCommitted.class, "what", request.what());
        return submission.change(
                at(id),
                request.occurredOn(),
                new CommitResources(
                        id, submission.newId(), request.unit(), what, request.hours(), request.amountOre()));
    }

    @PostMapping("/{id}/resources/{resource}/withdraw")
    ResponseEntity<Receipt> withdraw(
            @PathVariable TiltakId id,
            @PathVariable UUID resource,
            @Valid @RequestBody ReasonRequest request,
            Submission submission) {
        var reason = submission.seal(ResourcesWithdrawn.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new WithdrawResources(id, resource, reason));
    }

    @PostMapping("/{id}/goal")
    ResponseEntity<Receipt> link(
            @PathVariable TiltakId id, @Valid @RequestBody LinkGoalRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new LinkGoal(id, request.goal()));
    }

    @PostMapping("/{id}/indicators")
    ResponseEntity<Receipt> set(
            @PathVariable TiltakId id, @Valid @RequestBody SetIndicatorRequest request, Submission submission) {
        var name = submission.seal(IndicatorSet.class, "name", request.name());
        var unit = submission.seal(IndicatorSet.class, "unit", request.unit());
        return submission.change(
                at(id),
                request.occurredOn(),
                new SetIndicator(
                        id,
                        submission.newId(),
                        name,
                        unit,
                        Boolean.TRUE.equals(request.people()),
                        request.baseline() == null ? null : plain(request.baseline())));
    }

    @PostMapping("/{id}/indicators/{indicator}/measure")
    ResponseEntity<Receipt> measure(
            @PathVariable TiltakId id,
            @PathVariable UUID indicator,
            @Valid @RequestBody MeasureIndicatorRequest request,
            Submission submission) {
        return submission.change(
                at(id), request.occurredOn(), new MeasureIndicator(id, indicator, plain(request.value())));
    }

    /** The same number is stored in one form: 12.50 as 12.5, and 100 never as 1E+2. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String at(TiltakId id) {
        return "/api/tiltak/" + id;
    }
}
