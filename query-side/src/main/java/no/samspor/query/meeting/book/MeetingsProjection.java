package no.samspor.query.meeting.book;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaItemShielded;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.AgendaOrdered;
import no.samspor.kernel.meeting.AttendanceChanged;
import no.samspor.kernel.meeting.Guest;
import no.samspor.kernel.meeting.InvitationSent;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.MinutesCorrected;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the møtebok. What was decided under an item is taken from the decision itself, in the same step. */
@Component
@Folds({MeetingEvent.class, TaskEvent.class, DecisionEvent.class})
class MeetingsProjection extends Projection {

    static final String NAME = "meetings";

    MeetingsProjection() {
        super(
                NAME,
                MeetingRow.class,
                AgendaItemRow.class,
                AgendaWordsRow.class,
                DissentRow.class,
                AgendaTiltakRow.class,
                AttendanceRow.class,
                GuestRow.class,
                CorrectionRow.class,
                TaskRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case MeetingScheduled event -> scheduled(event, recorded, rows);
            case MeetingEvent event -> {
                var row = meeting(recorded.stream(), rows);
                evolve(row, event, recorded, rows);
                row.version = recorded.sequence();
                rows.save(row);
            }
            case DecisionMade event -> {
                if (event.at() != null) {
                    decided(event, item(event.at().item(), rows), rows);
                }
            }
            case TaskEvent event -> Tasks.fold(event, recorded, rows);
            default -> {
                // nothing else is in the møtebok
            }
        }
    }

    private static void scheduled(MeetingScheduled event, Recorded recorded, Rows rows) {
        var row = new MeetingRow();
        row.id = recorded.stream();
        row.kommune = recorded.trace().actor().kommune().value();
        row.position = recorded.position();
        row.version = recorded.sequence();
        row.number = event.number();
        row.body = event.body().value();
        row.level = event.level();
        row.state = MeetingState.PLANNED;
        plan(row, event.time(), event.place());
        rows.save(row);
    }

    private static void evolve(MeetingRow row, MeetingEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case MeetingScheduled again -> throw new IllegalStateException("Scheduled twice: " + row.id);
            case MeetingMoved moved -> {
                plan(row, moved.time(), moved.place());
                row.reason = ShownText.of(moved.reason());
            }
            case MeetingCancelled cancelled -> {
                row.state = MeetingState.CANCELLED;
                row.reason = ShownText.of(cancelled.reason());
            }
            case AgendaItemPlaced placed -> placed(row, placed, rows);
            case AgendaItemWithdrawn withdrawn -> {
                var item = item(withdrawn.item(), rows);
                item.withdrawn = true;
                rows.save(item);
            }
            case AgendaOrdered ordered -> {
                for (var id : ordered.items()) {
                    var item = item(id, rows);
                    item.place = ++row.places;
                    rows.save(item);
                }
            }
            case AgendaItemShielded shielded -> {
                var item = item(shielded.item(), rows);
                item.shielded = text(shielded.ground());
                rows.save(item);
            }
            case InvitationSent sent -> {
                row.state = MeetingState.INVITED;
                row.invited = ids(sent.invited());
                row.invitedOn = recorded.trace().occurredOn();
                row.message = ShownText.ofOptional(sent.message());
                guests(row, sent.guests(), false, rows);
            }
            case MeetingOpened opened -> opened(row, opened, recorded, rows);
            case AttendanceChanged changed -> {
                for (var member : changed.present()) {
                    came(row, member, recorded, rows);
                }
                for (var member : changed.absent()) {
                    left(row, member, recorded, rows);
                }
            }
            case AgendaItemConcluded concluded -> {
                concluded(row, concluded, rows);
                row.savedAt = recorded.recordedAt();
            }
            case MeetingClosed closed -> {
                row.state = MeetingState.HELD;
                row.closedAt = recorded.recordedAt();
            }
            case MinutesApproved approved -> {
                row.state = MeetingState.APPROVED;
                row.approvedOn = recorded.trace().occurredOn();
                row.approvedBy = recorded.trace().actor().user().value();
            }
            case MinutesCorrected corrected -> corrected(corrected, recorded, rows);
        }
    }

    private static void plan(MeetingRow row, MeetingTime time, @Nullable ProtectedText place) {
        row.heldOn = time.day();
        row.begins = time.from();
        row.ends = time.until();
        row.place = ShownText.ofOptional(place);
    }

    private static void placed(MeetingRow row, AgendaItemPlaced placed, Rows rows) {
        var item = new AgendaItemRow();
        item.id = placed.item().value();
        item.meeting = row.id;
        item.place = ++row.places;
        if (placed.subject() != null) {
            item.subjectKind = placed.subject().kind();
            item.subject = placed.subject().id();
        }
        if (placed.carriedFrom() != null) {
            item.carriedMeeting = placed.carriedFrom().meeting().value();
            item.carriedItem = placed.carriedFrom().item().value();
        }
        item.timesDeferred = placed.timesDeferred();
        item.shielded = text(placed.shielded());
        if (row.speaksBelow()) {
            var words = new AgendaWordsRow();
            words.id = item.id;
            words.meeting = row.id;
            words.title = ShownText.of(placed.title());
            rows.save(words);
        } else {
            item.title = ShownText.of(placed.title());
        }
        rows.save(item);
    }

    private static void opened(MeetingRow row, MeetingOpened opened, Recorded recorded, Rows rows) {
        row.state = MeetingState.IN_SESSION;
        row.openedAt = recorded.recordedAt();
        row.recordedBy = recorded.trace().actor().user().value();
        for (var member : opened.present()) {
            rows.save(attendance(row, member, true));
        }
        for (var member : opened.absent()) {
            rows.save(attendance(row, member, false));
        }
        guests(row, opened.guests(), true, rows);
    }

    private static void came(MeetingRow row, UserId member, Recorded recorded, Rows rows) {
        var seat = known(row, member, rows);
        if (!seat.present) {
            seat.present = true;
            seat.cameAt = recorded.recordedAt();
            seat.leftAt = null;
            rows.save(seat);
        }
    }

    private static void left(MeetingRow row, UserId member, Recorded recorded, Rows rows) {
        var seat = known(row, member, rows);
        if (seat.present) {
            seat.present = false;
            seat.leftAt = recorded.recordedAt();
            rows.save(seat);
        }
    }

    private static AttendanceRow known(MeetingRow row, UserId member, Rows rows) {
        var known = rows.find(AttendanceRow.class, AttendanceRow.id(row.id, member.value()));
        return known == null ? attendance(row, member, false) : known;
    }

    private static AttendanceRow attendance(MeetingRow row, UserId member, boolean present) {
        var attendance = new AttendanceRow();
        attendance.id = AttendanceRow.id(row.id, member.value());
        attendance.meeting = row.id;
        attendance.member = member.value();
        attendance.present = present;
        return attendance;
    }

    /** Those that came stand after those that were invited; who was invited again replaces who was before. */
    private static void guests(MeetingRow row, List<Guest> guests, boolean came, Rows rows) {
        var kind = came ? "came" : "invited";
        for (var place = 0; ; place++) {
            var id = row.id + "/" + kind + "/" + place;
            var known = rows.find(GuestRow.class, id);
            if (place >= guests.size()) {
                if (known == null) {
                    return;
                }
                rows.delete(known);
                continue;
            }
            var guest = new GuestRow();
            guest.id = id;
            guest.meeting = row.id;
            guest.place = place;
            guest.name = ShownText.of(guests.get(place).name());
            guest.comesFrom = ShownText.of(guests.get(place).from());
            guest.came = came;
            rows.save(guest);
        }
    }

    private static void concluded(MeetingRow row, AgendaItemConcluded concluded, Rows rows) {
        var item = item(concluded.item(), rows);
        item.outcome = concluded.outcome();
        if (concluded.note() != null && row.speaksBelow()) {
            var words = Objects.requireNonNull(rows.find(AgendaWordsRow.class, item.id));
            words.note = ShownText.of(concluded.note());
            rows.save(words);
        } else {
            item.note = ShownText.ofOptional(concluded.note());
        }
        rows.save(item);
    }

    private static void decided(DecisionMade made, AgendaItemRow item, Rows rows) {
        var proposal = made.proposal();
        item.decision = made.decision().value();
        item.decisionNumber = made.number();
        item.decisionTitle = ShownText.of(proposal.title());
        item.decisionText = ShownText.of(proposal.text());
        item.decisionReason = ShownText.of(proposal.reason());
        item.result = made.result();
        item.responsible = proposal.responsible().value();
        item.deadline = proposal.deadline();
        item.legalGround = text(proposal.legalGround());
        rows.save(item);
        for (var place = 0; place < proposal.tiltak().size(); place++) {
            var asked = proposal.tiltak().get(place);
            var tiltak = new AgendaTiltakRow();
            tiltak.id = asked.tiltak().value();
            tiltak.meeting = item.meeting;
            tiltak.item = item.id;
            tiltak.place = place;
            tiltak.title = ShownText.of(asked.title());
            tiltak.responsible = asked.responsible().value();
            tiltak.startBy = asked.startBy();
            tiltak.amountOre = asked.amountOre();
            rows.save(tiltak);
        }
        for (var dissent : made.dissent()) {
            var row = new DissentRow();
            row.id = item.id + "/" + dissent.member();
            row.meeting = item.meeting;
            row.item = item.id;
            row.member = dissent.member().value();
            row.text = ShownText.of(dissent.text());
            rows.save(row);
        }
    }

    private static void corrected(MinutesCorrected corrected, Recorded recorded, Rows rows) {
        var row = new CorrectionRow();
        row.id = corrected.correction().value();
        row.meeting = recorded.stream();
        row.item = corrected.item() == null ? null : corrected.item().value();
        row.position = recorded.position();
        row.text = ShownText.of(corrected.text());
        row.reason = ShownText.of(corrected.reason());
        row.correctedOn = recorded.trace().occurredOn();
        row.correctedBy = recorded.trace().actor().user().value();
        rows.save(row);
    }

    private static MeetingRow meeting(UUID id, Rows rows) {
        return Objects.requireNonNull(rows.find(MeetingRow.class, id));
    }

    private static AgendaItemRow item(AgendaItemId id, Rows rows) {
        return Objects.requireNonNull(rows.find(AgendaItemRow.class, id.value()));
    }

    private static UUID[] ids(List<UserId> users) {
        return users.stream().map(UserId::value).toArray(UUID[]::new);
    }

    private static @Nullable String text(@Nullable LegalGround ground) {
        return ground == null ? null : ground.text();
    }
}
