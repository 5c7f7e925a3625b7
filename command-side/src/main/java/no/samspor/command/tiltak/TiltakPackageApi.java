package no.samspor.command.tiltak;

import jakarta.validation.Valid;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.TiltakId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commands of a package of tiltak over HTTP. */
@RestController
@RequestMapping("/api/tiltak-packages")
class TiltakPackageApi {

    @PostMapping("/{id}/repeat")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> repeat(
            @PathVariable PackageId id, @Valid @RequestBody RepeatPackageRequest request, Submission submission) {
        var repeated = new PackageId(submission.newId());
        var copies = request.tiltak().stream()
                .map(from -> new PackageRepeated.Copy(from, new TiltakId(submission.newId())))
                .toList();
        var command = new RepeatPackage(
                repeated,
                id,
                submission.seal(PackageRepeated.class, "name", request.name()),
                copies,
                submission.seal(PackageRepeated.class, "reason", request.reason()));
        return submission.create("/api/tiltak-packages/" + repeated, request.occurredOn(), command);
    }
}
