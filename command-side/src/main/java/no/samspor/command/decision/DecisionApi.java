package no.samspor.command.decision;

import jakarta.validation.Valid;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationCarried;
import no.samspor.kernel.decision.CirculationLapsed;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commands of a decision over HTTP. */
@RestController
@RequestMapping("/api/decisions")
class DecisionApi {

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> make(@Valid @RequestBody MakeDecisionRequest request, Submission submission) {
        var id = new DecisionId(submission.newId());
        var proposal = request.proposal().sealed(submission, DecisionMade.class);
        return submission.create(
                at(id),
                request.occurredOn(),
                new MakeDecision(id, request.result(), proposal, request.how(submission)));
    }

    @PostMapping("/circulate")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> circulate(@Valid @RequestBody StartCirculationRequest request, Submission submission) {
        var id = new DecisionId(submission.newId());
        var proposal = request.proposal().sealed(submission, CirculationStarted.class);
        return submission.create(at(id), request.occurredOn(), new StartCirculation(id, proposal, request.answerBy()));
    }

    @PostMapping("/{id}/answer")
    ResponseEntity<Receipt> answer(
            @PathVariable DecisionId id, @Valid @RequestBody AnswerCirculationRequest request, Submission submission) {
        var text = submission.sealOptional(CirculationAnswered.class, "text", request.text());
        return submission.change(at(id), request.occurredOn(), new AnswerCirculation(id, request.answer(), text));
    }

    @PostMapping("/{id}/close")
    ResponseEntity<Receipt> close(
            @PathVariable DecisionId id, @Valid @RequestBody CloseCirculationRequest request, Submission submission) {
        // the same words stand in whichever of the two events the answers lead to
        var carried = submission.seal(CirculationCarried.class, "reason", request.reason());
        var lapsed = submission.seal(CirculationLapsed.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new CloseCirculation(id, carried, lapsed));
    }

    @PostMapping("/{id}/confirm")
    ResponseEntity<Receipt> confirm(
            @PathVariable DecisionId id, @Valid @RequestBody ConfirmDecisionRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new ConfirmDecision(id));
    }

    @PostMapping("/{id}/communicate")
    ResponseEntity<Receipt> communicate(
            @PathVariable DecisionId id,
            @Valid @RequestBody CommunicateDecisionRequest request,
            Submission submission) {
        var message = submission.sealOptional(DecisionCommunicated.class, "message", request.message());
        return submission.change(
                at(id),
                request.occurredOn(),
                new CommunicateDecision(id, request.to(), message, request.acknowledgeBy()));
    }

    @PostMapping("/{id}/acknowledge")
    ResponseEntity<Receipt> acknowledge(
            @PathVariable DecisionId id,
            @Valid @RequestBody AcknowledgeDecisionRequest request,
            Submission submission) {
        return submission.change(at(id), request.occurredOn(), new AcknowledgeDecision(id));
    }

    @PostMapping("/{id}/carry-out")
    ResponseEntity<Receipt> carriedOut(
            @PathVariable DecisionId id, @Valid @RequestBody ConfirmCarriedOutRequest request, Submission submission) {
        var result = submission.seal(DecisionCarriedOut.class, "result", request.result());
        return submission.change(at(id), request.occurredOn(), new ConfirmCarriedOut(id, result));
    }

    @PostMapping("/{id}/supersede")
    ResponseEntity<Receipt> supersede(
            @PathVariable DecisionId id, @Valid @RequestBody SupersedeDecisionRequest request, Submission submission) {
        var reason = submission.seal(DecisionSuperseded.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new SupersedeDecision(id, request.by(), reason));
    }

    @PostMapping("/{id}/revoke")
    ResponseEntity<Receipt> revoke(
            @PathVariable DecisionId id, @Valid @RequestBody RevokeDecisionRequest request, Submission submission) {
        var reason = submission.seal(DecisionRevoked.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new RevokeDecision(id, reason));
    }

    private static String at(DecisionId id) {
        return "/api/decisions/" + id;
    }
}
