package no.samspor.command.casework;

import jakarta.validation.Valid;
import no.samspor.command.casework.check.NamesOnCase;
import no.samspor.command.casework.check.SummaryCheck;
import no.samspor.command.casework.check.SummaryTexts;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.casework.CaseAssigned;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.CaseTakenBackFromGrensegruppe;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.kernel.casework.MatterId;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.casework.NoteId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commands of a case over HTTP. */
@RestController
@RequestMapping("/api/cases")
class CaseApi {

    private final NamesOnCase names;

    CaseApi(NamesOnCase names) {
        this.names = names;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> open(@Valid @RequestBody OpenCaseRequest request, Submission submission) {
        var id = new CaseId(submission.newId());
        var open = new OpenCase(
                id,
                submission.seal(CaseOpened.class, "title", request.title()),
                request.themes().stream().distinct().toList(),
                request.area(),
                request.ages(),
                request.headcount(),
                request.owner(),
                request.raisedBy(),
                submission.seal(CaseOpened.class, "reason", request.reason()));
        return submission.create(at(id), request.occurredOn(), open);
    }

    @PostMapping("/{id}/notes")
    ResponseEntity<Receipt> note(
            @PathVariable CaseId id, @Valid @RequestBody AddNoteRequest request, Submission submission) {
        var text = submission.seal(NoteAdded.class, "text", request.text());
        return submission.change(at(id), request.occurredOn(), new AddNote(id, new NoteId(submission.newId()), text));
    }

    @PostMapping("/{id}/assign")
    ResponseEntity<Receipt> assign(
            @PathVariable CaseId id, @Valid @RequestBody AssignCaseRequest request, Submission submission) {
        var reason = submission.seal(CaseAssigned.class, "reason", request.reason());
        var assign = new AssignCase(id, request.owner(), request.deadline(), reason);
        return submission.change(at(id), request.occurredOn(), assign);
    }

    @PostMapping("/{id}/escalate")
    ResponseEntity<Receipt> escalate(
            @PathVariable CaseId id, @Valid @RequestBody EscalateCaseRequest request, Submission submission) {
        new SummaryCheck(names.of(id)).mustPass(request.texts(), request.judgedOrNone());
        var escalate = new EscalateCase(
                id,
                new EscalationId(submission.newId()),
                submission.seal(CaseEscalated.class, "title", request.title()),
                submission.seal(CaseEscalated.class, "question", request.question()),
                submission.seal(CaseEscalated.class, "summary", request.summary()),
                request.signedOff() ? submission.actor().user() : null,
                request.judgedOrNone(),
                request.basisOrNone(),
                submission.seal(CaseEscalated.class, "reason", request.reason()));
        return submission.change(at(id), request.occurredOn(), escalate);
    }

    @PostMapping("/{id}/accept")
    ResponseEntity<Receipt> accept(
            @PathVariable CaseId id, @Valid @RequestBody AcceptEscalationRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new AcceptEscalation(id));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<Receipt> sendBack(
            @PathVariable CaseId id, @Valid @RequestBody ReturnCaseRequest request, Submission submission) {
        var reason = submission.seal(CaseReturned.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new ReturnCase(id, reason));
    }

    @PostMapping("/{id}/recall")
    ResponseEntity<Receipt> recall(
            @PathVariable CaseId id, @Valid @RequestBody RecallEscalationRequest request, Submission submission) {
        var reason = submission.seal(EscalationRecalled.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new RecallEscalation(id, reason));
    }

    @PostMapping("/{id}/delegate")
    ResponseEntity<Receipt> delegate(
            @PathVariable CaseId id, @Valid @RequestBody DelegateCaseRequest request, Submission submission) {
        var mandate = submission.seal(CaseDelegated.class, "mandate", request.mandate());
        var delegate = new DelegateCase(id, request.to(), mandate, request.deadline());
        return submission.change(at(id), request.occurredOn(), delegate);
    }

    @PostMapping("/{id}/bring")
    ResponseEntity<Receipt> bring(
            @PathVariable CaseId id, @Valid @RequestBody BringToGrensegruppeRequest request, Submission submission) {
        new SummaryCheck(names.of(id)).mustPass(request.texts(), request.judgedOrNone());
        var bring = new BringToGrensegruppe(
                id,
                new MatterId(submission.newId()),
                request.grensegruppe(),
                submission.seal(CaseBroughtToGrensegruppe.class, "title", request.title()),
                submission.seal(CaseBroughtToGrensegruppe.class, "question", request.question()),
                submission.seal(CaseBroughtToGrensegruppe.class, "summary", request.summary()),
                request.signedOff() ? submission.actor().user() : null,
                request.judgedOrNone(),
                submission.seal(CaseBroughtToGrensegruppe.class, "reason", request.reason()));
        return submission.change(at(id), request.occurredOn(), bring);
    }

    @PostMapping("/{id}/matters/{matter}/answer")
    ResponseEntity<Receipt> answer(
            @PathVariable CaseId id,
            @PathVariable MatterId matter,
            @Valid @RequestBody GrensegruppeAnswerRequest request,
            Submission submission) {
        new SummaryCheck(names.of(id)).mustPass(SummaryTexts.ofAnswer(request.answer()), request.judgedOrNone());
        var answer = submission.seal(GrensegruppeAnswered.class, "answer", request.answer());
        return submission.change(
                at(id), request.occurredOn(), new RecordGrensegruppeAnswer(id, matter, answer, request.judgedOrNone()));
    }

    @PostMapping("/{id}/matters/{matter}/take-back")
    ResponseEntity<Receipt> takeBack(
            @PathVariable CaseId id,
            @PathVariable MatterId matter,
            @Valid @RequestBody TakeBackRequest request,
            Submission submission) {
        var reason = submission.seal(CaseTakenBackFromGrensegruppe.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new TakeBackFromGrensegruppe(id, matter, reason));
    }

    @PostMapping("/{id}/close")
    ResponseEntity<Receipt> close(
            @PathVariable CaseId id, @Valid @RequestBody CloseCaseRequest request, Submission submission) {
        var reason = submission.seal(CaseClosed.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new CloseCase(id, request.outcome(), reason));
    }

    @PostMapping("/{id}/reopen")
    ResponseEntity<Receipt> reopen(
            @PathVariable CaseId id, @Valid @RequestBody ReopenCaseRequest request, Submission submission) {
        var reason = submission.seal(CaseReopened.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new ReopenCase(id, reason));
    }

    private static String at(CaseId id) {
        return "/api/cases/" + id;
    }
}
