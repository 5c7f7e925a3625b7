package no.samspor.command.plan;

import jakarta.validation.Valid;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.plan.AnnualReportReturned;
import no.samspor.kernel.plan.ReportId;
import no.samspor.kernel.plan.ReportSectionWritten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commands of an årsrapport over HTTP. */
@RestController
@RequestMapping("/api/annual-reports")
class AnnualReportApi {

    private final SettledPosition position;

    AnnualReportApi(SettledPosition position) {
        this.position = position;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> draft(@Valid @RequestBody DraftReportRequest request, Submission submission) {
        var id = ReportId.of(submission.actor().kommune(), request.year());
        return submission.create(
                at(id),
                request.occurredOn(),
                new DraftAnnualReport(
                        id, request.year(), request.body(), position.now(), said(request.beforeYearEnd())));
    }

    @PostMapping("/{id}/redraft")
    ResponseEntity<Receipt> redraft(
            @PathVariable ReportId id, @Valid @RequestBody RedraftReportRequest request, Submission submission) {
        return submission.change(
                at(id),
                request.occurredOn(),
                new RedraftAnnualReport(id, position.now(), said(request.beforeYearEnd())));
    }

    @PostMapping("/{id}/write")
    ResponseEntity<Receipt> write(
            @PathVariable ReportId id, @Valid @RequestBody WriteSectionRequest request, Submission submission) {
        var text = submission.seal(ReportSectionWritten.class, "text", request.text());
        return submission.change(at(id), request.occurredOn(), new WriteReportSection(id, request.section(), text));
    }

    @PostMapping("/{id}/submit")
    ResponseEntity<Receipt> submit(
            @PathVariable ReportId id, @Valid @RequestBody SubmitRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new SubmitAnnualReport(id));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<Receipt> giveBack(
            @PathVariable ReportId id, @Valid @RequestBody ReturnReportRequest request, Submission submission) {
        var comment = submission.seal(AnnualReportReturned.class, "comment", request.comment());
        return submission.change(at(id), request.occurredOn(), new ReturnAnnualReport(id, comment));
    }

    @PostMapping("/{id}/approve")
    ResponseEntity<Receipt> approve(
            @PathVariable ReportId id, @Valid @RequestBody ApproveRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new ApproveAnnualReport(id, request.decision()));
    }

    private static boolean said(@Nullable Boolean beforeYearEnd) {
        return Boolean.TRUE.equals(beforeYearEnd);
    }

    private static String at(ReportId id) {
        return "/api/annual-reports/" + id;
    }
}
