package no.samspor.command.meeting;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import no.samspor.command.decision.DissentRequest;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.CorrectionId;
import no.samspor.kernel.meeting.InvitationSent;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MinutesCorrected;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commands of a meeting over HTTP. */
@RestController
@RequestMapping("/api/meetings")
class MeetingApi {

    private final MemberNames members;

    MeetingApi(MemberNames members) {
        this.members = members;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> schedule(@Valid @RequestBody ScheduleMeetingRequest request, Submission submission) {
        var id = new MeetingId(submission.newId());
        var place = submission.sealOptional(MeetingScheduled.class, "place", request.place());
        var schedule = new ScheduleMeeting(id, request.body(), request.time(), place);
        return submission.create(at(id), request.occurredOn(), schedule);
    }

    @PostMapping("/{id}/move")
    ResponseEntity<Receipt> move(
            @PathVariable MeetingId id, @Valid @RequestBody MoveMeetingRequest request, Submission submission) {
        var place = submission.sealOptional(MeetingMoved.class, "place", request.place());
        var reason = submission.seal(MeetingMoved.class, "reason", request.reason());
        return changed(submission, request.occurredOn(), id, new MoveMeeting(id, request.time(), place, reason));
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<Receipt> cancel(
            @PathVariable MeetingId id, @Valid @RequestBody MeetingReasonRequest request, Submission submission) {
        var reason = submission.seal(MeetingCancelled.class, "reason", request.reason());
        return changed(submission, request.occurredOn(), id, new CancelMeeting(id, reason));
    }

    @PostMapping("/{id}/agenda")
    ResponseEntity<Receipt> place(
            @PathVariable MeetingId id, @Valid @RequestBody PlaceOnAgendaRequest request, Submission submission) {
        var items =
                request.items().stream().map(item -> item.sealed(submission)).toList();
        return changed(submission, request.occurredOn(), id, new PlaceOnAgenda(id, items));
    }

    @PostMapping("/{id}/agenda/order")
    ResponseEntity<Receipt> order(
            @PathVariable MeetingId id, @Valid @RequestBody OrderAgendaRequest request, Submission submission) {
        return changed(submission, request.occurredOn(), id, new OrderAgenda(id, request.items()));
    }

    @PostMapping("/{id}/items/{item}/withdraw")
    ResponseEntity<Receipt> withdraw(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @Valid @RequestBody MeetingReasonRequest request,
            Submission submission) {
        var reason = submission.seal(AgendaItemWithdrawn.class, "reason", request.reason());
        return changed(submission, request.occurredOn(), id, new WithdrawFromAgenda(id, item, reason));
    }

    @PostMapping("/{id}/items/{item}/shield")
    ResponseEntity<Receipt> shield(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @Valid @RequestBody ShieldAgendaItemRequest request,
            Submission submission) {
        var ground = request.ground() == null ? null : request.ground().ground();
        return changed(submission, request.occurredOn(), id, new ShieldAgendaItem(id, item, ground));
    }

    @PostMapping("/{id}/invite")
    ResponseEntity<Receipt> invite(
            @PathVariable MeetingId id, @Valid @RequestBody SendInvitationRequest request, Submission submission) {
        mustBeGuests(request.guests(), submission);
        var invited = request.invited() == null ? List.<UserId>of() : distinct(request.invited());
        var guests = GuestRequest.sealed(request.guests(), submission, InvitationSent.class);
        var message = submission.sealOptional(InvitationSent.class, "message", request.message());
        return changed(submission, request.occurredOn(), id, new SendInvitation(id, invited, guests, message));
    }

    @PostMapping("/{id}/open")
    ResponseEntity<Receipt> open(
            @PathVariable MeetingId id, @Valid @RequestBody OpenMeetingRequest request, Submission submission) {
        mustBeGuests(request.guests(), submission);
        var guests = GuestRequest.sealed(request.guests(), submission, MeetingOpened.class);
        return changed(submission, request.occurredOn(), id, new OpenMeeting(id, distinct(request.present()), guests));
    }

    @PostMapping("/{id}/attendance")
    ResponseEntity<Receipt> attend(
            @PathVariable MeetingId id, @Valid @RequestBody ChangeAttendanceRequest request, Submission submission) {
        return changed(submission, request.occurredOn(), id, new ChangeAttendance(id, distinct(request.present())));
    }

    @PostMapping("/{id}/items/{item}/decide")
    ResponseEntity<Receipt> decide(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @Valid @RequestBody DecideItemRequest request,
            Submission submission) {
        var decide = new DecideItem(
                id,
                item,
                new DecisionId(submission.newId()),
                request.result(),
                request.proposal().sealed(submission, DecisionMade.class),
                DissentRequest.sealed(request.dissent(), submission),
                TaskRequest.sealed(request.tasks(), submission),
                submission.sealOptional(AgendaItemConcluded.class, "note", request.note()));
        return changed(submission, request.occurredOn(), id, decide);
    }

    @PostMapping("/{id}/items/{item}/note")
    ResponseEntity<Receipt> note(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @Valid @RequestBody NoteItemRequest request,
            Submission submission) {
        var note = submission.sealOptional(AgendaItemConcluded.class, "note", request.note());
        var tasks = TaskRequest.sealed(request.tasks(), submission);
        return changed(submission, request.occurredOn(), id, new NoteItem(id, item, note, tasks));
    }

    @PostMapping("/{id}/items/{item}/defer")
    ResponseEntity<Receipt> defer(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @Valid @RequestBody LeaveItemRequest request,
            Submission submission) {
        var reason = submission.seal(AgendaItemConcluded.class, "note", request.reason());
        var tasks = TaskRequest.sealed(request.tasks(), submission);
        return changed(submission, request.occurredOn(), id, new DeferItem(id, item, reason, tasks));
    }

    @PostMapping("/{id}/items/{item}/send-back")
    ResponseEntity<Receipt> sendBack(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @Valid @RequestBody LeaveItemRequest request,
            Submission submission) {
        var note = submission.seal(AgendaItemConcluded.class, "note", request.reason());
        var reason = submission.seal(CaseReturned.class, "reason", request.reason());
        var tasks = TaskRequest.sealed(request.tasks(), submission);
        return changed(submission, request.occurredOn(), id, new SendBackItem(id, item, note, reason, tasks));
    }

    @PostMapping("/{id}/close")
    ResponseEntity<Receipt> close(
            @PathVariable MeetingId id, @Valid @RequestBody MeetingStepRequest request, Submission submission) {
        return changed(submission, request.occurredOn(), id, new CloseMeeting(id));
    }

    @PostMapping("/{id}/approve-minutes")
    ResponseEntity<Receipt> approve(
            @PathVariable MeetingId id, @Valid @RequestBody MeetingStepRequest request, Submission submission) {
        return changed(submission, request.occurredOn(), id, new ApproveMinutes(id));
    }

    @PostMapping("/{id}/correct-minutes")
    ResponseEntity<Receipt> correct(
            @PathVariable MeetingId id, @Valid @RequestBody CorrectMinutesRequest request, Submission submission) {
        var text = submission.seal(MinutesCorrected.class, "text", request.text());
        var reason = submission.seal(MinutesCorrected.class, "reason", request.reason());
        var correction = new CorrectionId(submission.newId());
        return changed(
                submission, request.occurredOn(), id, new CorrectMinutes(id, correction, request.item(), text, reason));
    }

    private void mustBeGuests(@Nullable List<GuestRequest> guests, Submission submission) {
        var actor = submission.actor();
        members.mustNotHold(guests, actor.body(), actor.kommune(), submission.today());
    }

    private static ResponseEntity<Receipt> changed(
            Submission submission, @Nullable LocalDate occurredOn, MeetingId id, Object command) {
        return submission.change(at(id), occurredOn, command);
    }

    private static List<UserId> distinct(List<UserId> users) {
        return users.stream().distinct().toList();
    }

    private static String at(MeetingId id) {
        return "/api/meetings/" + id;
    }
}
