package no.samspor.command.knowledge;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.samspor.command.organisation.CodeNotInUse;
import no.samspor.command.organisation.Directory;
import no.samspor.command.platform.ProblemTexts;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.IndicatorId;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.KnowledgeId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.plan.GoalId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recording and correcting indicators over HTTP, one by one or a sheet at a time. */
@RestController
@RequestMapping("/api/indicators")
class IndicatorApi {

    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    private final Directory directory;
    private final RecordedIndicators recorded;
    private final ProblemTexts texts;

    IndicatorApi(Directory directory, RecordedIndicators recorded, ProblemTexts texts) {
        this.directory = directory;
        this.recorded = recorded;
        this.texts = texts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> record(@Valid @RequestBody RecordIndicatorRequest request, Submission submission) {
        var kommune = submission.actor().kommune();
        if (request.area() != null && !directory.isActive(kommune, CodeList.AREAS, request.area())) {
            throw new CodeNotInUse(CodeList.AREAS, "area");
        }
        var reading = new Reading(
                request.source(),
                request.code().strip(),
                request.name().strip(),
                request.area(),
                request.period().strip(),
                request.value(),
                request.unit().strip());
        return store(List.of(reading), request.goal(), request.occurredOn(), submission);
    }

    /** Looks a sheet through and answers row by row. Stores nothing. */
    @PostMapping(path = "/preview", consumes = JSON)
    SheetAnswer preview(@Valid @RequestBody SheetRequest request, Submission submission, Locale language) {
        return SheetAnswer.of(sheet(request.text(), submission), texts, language);
    }

    @PostMapping(path = "/preview", consumes = CSV)
    SheetAnswer previewFile(@RequestBody byte[] file, Submission submission, Locale language) {
        return SheetAnswer.of(sheet(IndicatorSheet.decode(file), submission), texts, language);
    }

    /** Stores the whole sheet, or nothing of it. */
    @PostMapping(path = "/import", consumes = JSON)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> take(@Valid @RequestBody SheetRequest request, Submission submission, Locale language) {
        return store(
                whole(sheet(request.text(), submission), language), request.goal(), request.occurredOn(), submission);
    }

    @PostMapping(path = "/import", consumes = CSV)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> takeFile(@RequestBody byte[] file, Submission submission, Locale language) {
        return store(whole(sheet(IndicatorSheet.decode(file), submission), language), null, null, submission);
    }

    /** All of a kommune's indicators are one stream: the version is that of the list. */
    @PostMapping("/{id}/correct")
    ResponseEntity<Receipt> correct(
            @PathVariable IndicatorId id, @Valid @RequestBody CorrectIndicatorRequest request, Submission submission) {
        var reason = submission.seal(IndicatorCorrected.class, "reason", request.reason());
        return submission.change(
                "/api/indicators",
                request.occurredOn(),
                new CorrectIndicator(
                        KnowledgeId.of(submission.actor().kommune()),
                        new IndicatorCorrected(id, request.value(), reason)));
    }

    private IndicatorSheet sheet(String text, Submission submission) {
        var actor = submission.actor();
        if (actor.role() != Role.COORDINATOR) {
            throw new RoleMayNot(actor.role());
        }
        var kommune = actor.kommune();
        return IndicatorSheet.read(
                text,
                new IndicatorSheet.Known(
                        area -> directory.isActive(kommune, CodeList.AREAS, area), recorded.of(kommune)));
    }

    private List<Reading> whole(IndicatorSheet sheet, Locale language) {
        var faulty = sheet.faulty();
        if (!faulty.isEmpty()) {
            throw new SheetHasFaults(SheetAnswer.rows(faulty, texts, language));
        }
        return sheet.readings();
    }

    private static ResponseEntity<Receipt> store(
            List<Reading> readings, @Nullable GoalId goal, @Nullable LocalDate occurredOn, Submission submission) {
        List<IndicatorRecorded> indicators = readings.stream()
                .map(reading -> reading.as(new IndicatorId(submission.newId()), goal))
                .toList();
        return submission.create(
                "/api/indicators",
                occurredOn,
                new RecordIndicators(KnowledgeId.of(submission.actor().kommune()), indicators));
    }
}
