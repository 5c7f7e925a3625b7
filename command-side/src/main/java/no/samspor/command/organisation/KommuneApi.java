package no.samspor.command.organisation;

import jakarta.validation.Valid;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.CodeListChanged;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.MemberAppointed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Setting up a kommune, and its lists. */
@RestController
class KommuneApi {

    /** For the operator, who acts as {@code SYSTEM@<kommunenummer>}. */
    @PostMapping("/api/kommuner")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> setUp(@Valid @RequestBody SetUpKommuneRequest request, Submission submission) {
        var first = request.administrator();
        var name = submission.sealOf(first.user(), MemberAppointed.class, "name", first.name());
        var title = submission.sealOf(first.user(), MemberAppointed.class, "title", first.title());
        return submission.create(
                "/api/kommuner/" + request.kommune(),
                request.occurredOn(),
                new SetUpKommune(
                        KommuneId.of(request.kommune()),
                        request.kommune(),
                        request.name().strip(),
                        request.steps(),
                        CodeEntryRequest.entries(request.themes()),
                        CodeEntryRequest.entries(request.areas()),
                        new FirstAdministrator(
                                new BodyId(submission.newId()), first.bodyName().strip(), first.user(), name, title)));
    }

    @PostMapping("/api/code-lists/{list}/change")
    ResponseEntity<Receipt> change(
            @PathVariable CodeList list, @Valid @RequestBody ChangeCodeListRequest request, Submission submission) {
        var reason = submission.seal(CodeListChanged.class, "reason", request.reason());
        return submission.change(
                "/api/code-lists/" + list,
                request.occurredOn(),
                new ChangeCodeList(
                        KommuneId.of(submission.actor().kommune()),
                        list,
                        CodeEntryRequest.entries(request.entries()),
                        reason));
    }
}
