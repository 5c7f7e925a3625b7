package no.samspor.command.concern;

import jakarta.validation.Valid;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commands of a concern over HTTP. */
@RestController
@RequestMapping("/api/concerns")
class ConcernApi {

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> register(@Valid @RequestBody RegisterConcernRequest request, Submission submission) {
        var id = new ConcernId(submission.newId());
        var observation = request.observation().sealed(submission, ConcernRegistered.class);
        return submission.create(at(id), request.occurredOn(), new RegisterConcern(id, observation));
    }

    @PostMapping("/{id}/correct")
    ResponseEntity<Receipt> correct(
            @PathVariable ConcernId id, @Valid @RequestBody CorrectConcernRequest request, Submission submission) {
        var observation = request.observation().sealed(submission, ConcernCorrected.class);
        var reason = submission.seal(ConcernCorrected.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new CorrectConcern(id, observation, reason));
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<Receipt> withdraw(
            @PathVariable ConcernId id, @Valid @RequestBody WithdrawConcernRequest request, Submission submission) {
        var reason = submission.seal(ConcernWithdrawn.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new WithdrawConcern(id, reason));
    }

    @PostMapping("/{id}/receive")
    ResponseEntity<Receipt> receive(
            @PathVariable ConcernId id, @Valid @RequestBody ReceiveConcernRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new ReceiveConcern(id));
    }

    @PostMapping("/{id}/ask")
    ResponseEntity<Receipt> ask(
            @PathVariable ConcernId id,
            @Valid @RequestBody AskForMoreInformationRequest request,
            Submission submission) {
        var question = submission.seal(MoreInformationAsked.class, "question", request.question());
        return submission.change(at(id), request.occurredOn(), new AskForMoreInformation(id, question));
    }

    @PostMapping("/{id}/inform")
    ResponseEntity<Receipt> inform(
            @PathVariable ConcernId id, @Valid @RequestBody GiveMoreInformationRequest request, Submission submission) {
        var information = submission.seal(MoreInformationGiven.class, "information", request.information());
        return submission.change(at(id), request.occurredOn(), new GiveMoreInformation(id, information));
    }

    @PostMapping("/{id}/link")
    ResponseEntity<Receipt> link(
            @PathVariable ConcernId id, @Valid @RequestBody LinkConcernToCaseRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new LinkConcernToCase(id, request.caseId()));
    }

    @PostMapping("/{id}/close")
    ResponseEntity<Receipt> close(
            @PathVariable ConcernId id, @Valid @RequestBody CloseConcernRequest request, Submission submission) {
        var reason = submission.seal(ConcernClosed.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new CloseConcern(id, request.closingReason(), reason));
    }

    @PostMapping("/{id}/answer")
    ResponseEntity<Receipt> answer(
            @PathVariable ConcernId id, @Valid @RequestBody AnswerConcernRequest request, Submission submission) {
        var answer = submission.seal(ConcernAnswered.class, "answer", request.answer());
        return submission.change(at(id), request.occurredOn(), new AnswerConcern(id, answer));
    }

    private static String at(ConcernId id) {
        return "/api/concerns/" + id;
    }
}
