package no.samspor.command.organisation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MemberReleased;
import no.samspor.kernel.organisation.MembershipId;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReported;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bodies and their members over HTTP. The version of a body is that of its kommune's organisation. */
@RestController
@RequestMapping("/api/bodies")
class BodyApi {

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> establish(@Valid @RequestBody EstablishBodyRequest request, Submission submission) {
        var id = new BodyId(submission.newId());
        return submission.create(
                at(id),
                request.occurredOn(),
                new EstablishBody(
                        kommune(submission),
                        id,
                        request.kind(),
                        request.level(),
                        request.name().strip(),
                        request.meetingsPerYear(),
                        Objects.requireNonNullElse(request.sharedWith(), List.of()),
                        request.from()));
    }

    @PostMapping("/working-groups")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> appointGroup(
            @Valid @RequestBody AppointWorkingGroupRequest request, Submission submission) {
        var id = new BodyId(submission.newId());
        var mandate = submission.seal(WorkingGroupAppointed.class, "mandate", request.mandate());
        return submission.create(
                at(id),
                request.occurredOn(),
                new AppointWorkingGroup(
                        kommune(submission),
                        id,
                        request.appointedBy(),
                        request.name().strip(),
                        request.level(),
                        mandate,
                        request.deadline(),
                        request.from()));
    }

    @PostMapping("/{id}/report")
    ResponseEntity<Receipt> report(
            @PathVariable BodyId id, @Valid @RequestBody ReportFromWorkingGroupRequest request, Submission submission) {
        var report = submission.seal(WorkingGroupReported.class, "report", request.report());
        return submission.change(
                at(id), request.occurredOn(), new ReportFromWorkingGroup(kommune(submission), id, report));
    }

    @PostMapping("/{id}/dissolve")
    ResponseEntity<Receipt> dissolve(
            @PathVariable BodyId id, @Valid @RequestBody DissolveBodyRequest request, Submission submission) {
        var reason = submission.seal(BodyDissolved.class, "reason", request.reason());
        return submission.change(
                at(id), request.occurredOn(), new DissolveBody(kommune(submission), id, request.until(), reason));
    }

    @PostMapping("/{id}/members")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> appoint(
            @PathVariable BodyId id, @Valid @RequestBody AppointMemberRequest request, Submission submission) {
        var name = submission.sealOf(request.user(), MemberAppointed.class, "name", request.name());
        var title = submission.sealOf(request.user(), MemberAppointed.class, "title", request.title());
        return submission.create(
                at(id) + "/members",
                request.occurredOn(),
                new AppointMember(
                        kommune(submission),
                        request.user(),
                        name,
                        title,
                        id,
                        request.role(),
                        request.position(),
                        request.from(),
                        request.until()));
    }

    @PostMapping("/{id}/members/{membership}/release")
    ResponseEntity<Receipt> release(
            @PathVariable BodyId id,
            @PathVariable MembershipId membership,
            @Valid @RequestBody ReleaseMemberRequest request,
            Submission submission) {
        var reason = submission.seal(MemberReleased.class, "reason", request.reason());
        return submission.change(
                at(id) + "/members",
                request.occurredOn(),
                new ReleaseMember(kommune(submission), id, membership, request.until(), reason));
    }

    private static KommuneId kommune(Submission submission) {
        return KommuneId.of(submission.actor().kommune());
    }

    private static String at(BodyId id) {
        return "/api/bodies/" + id;
    }
}
