package no.samspor.command.casework;

import jakarta.validation.Valid;
import java.util.Set;
import no.samspor.command.casework.check.NamesOnCase;
import no.samspor.command.casework.check.SummaryCheck;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Checks what is about to go up a level while it is written. Stores nothing; posted because of what it holds. */
@RestController
class SummaryCheckApi {

    private final NamesOnCase names;

    SummaryCheckApi(NamesOnCase names) {
        this.names = names;
    }

    @PostMapping("/api/cases/summary-check")
    CheckSummaryAnswer check(@Valid @RequestBody CheckSummaryRequest request) {
        Set<String> registered = request.caseId() == null ? Set.of() : names.of(request.caseId());
        return CheckSummaryAnswer.of(new SummaryCheck(registered).findings(request.texts()));
    }
}
