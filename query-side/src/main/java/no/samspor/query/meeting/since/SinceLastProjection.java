package no.samspor.query.meeting.since;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskPostponed;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what may be news, where each body last met, and what was promised and is not kept yet. */
@Component
class SinceLastProjection extends Projection {

    static final String NAME = "since-last";

    SinceLastProjection() {
        super(NAME, ChangeRow.class, PromiseRow.class, SubjectRow.class, HeldRow.class, DeferredRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        var notes = new Notes(recorded, rows);
        var id = recorded.stream();
        switch (recorded.event()) {
            case ConcernRegistered registered -> notes.change(ChangeKind.CONCERN, id, null, null, null, null);
            case ConcernWithdrawn withdrawn -> notes.forget(ChangeKind.CONCERN, id);

            case CaseEscalated lifted ->
                notes.change(
                        ChangeKind.LIFTED,
                        id,
                        lifted.toLevel(),
                        lifted.toBody().value(),
                        ShownText.of(lifted.title()),
                        ShownText.of(lifted.question()));
            case CaseReturned returned -> notes.forget(ChangeKind.LIFTED, id);
            case EscalationRecalled recalled -> notes.forget(ChangeKind.LIFTED, id);
            case CaseClosed closed -> notes.forget(ChangeKind.LIFTED, id);

            case DecisionMade made -> decided(made, id, notes);
            case DecisionCommunicated told -> {
                var decision = notes.subject(id);
                decision.told = Stream.concat(
                                Stream.of(decision.told), told.to().stream().map(BodyId::value))
                        .distinct()
                        .toArray(UUID[]::new);
                rows.save(decision);
                for (var body : told.to()) {
                    notes.promise(PromiseKind.NOT_ACKNOWLEDGED, id, decision, body.value(), told.acknowledgeBy());
                }
            }
            case DecisionAcknowledged acknowledged ->
                notes.kept(PromiseKind.NOT_ACKNOWLEDGED, id, acknowledged.body().value());
            case DecisionCarriedOut done -> notes.keptAll(PromiseKind.NOT_CARRIED_OUT, id);
            case DecisionSuperseded superseded -> noLongerStands(id, notes);
            case DecisionRevoked revoked -> noLongerStands(id, notes);

            case TiltakProposed proposed -> {
                var tiltak = notes.begin(id, ShownText.of(proposed.title()));
                tiltak.level = proposed.level();
                tiltak.responsible = proposed.responsible().value();
                tiltak.startBy = proposed.startBy();
                rows.save(tiltak);
            }
            case TiltakApproved approved -> {
                var tiltak = notes.subject(id);
                if (tiltak.startBy != null) {
                    notes.promise(
                            PromiseKind.NOT_BEGUN,
                            id,
                            tiltak,
                            Objects.requireNonNull(tiltak.responsible),
                            tiltak.startBy);
                }
            }
            case TiltakStarted started -> {
                notes.keptAll(PromiseKind.NOT_BEGUN, id);
                moved(ChangeKind.STARTED, id, notes);
            }
            case TiltakEvaluated evaluated -> {
                notes.forget(ChangeKind.EVALUATED, id);
                notes.forget(ChangeKind.WITHOUT_RESULT, id);
                moved(
                        evaluated.result() == EvaluationResult.NOT_REACHED
                                ? ChangeKind.WITHOUT_RESULT
                                : ChangeKind.EVALUATED,
                        id,
                        notes);
            }
            case TiltakEnded ended -> over(ChangeKind.ENDED, id, notes);
            case TiltakAnchored anchored -> over(ChangeKind.ANCHORED, id, notes);

            case TaskAssigned assigned -> given(assigned, recorded, notes, rows);
            case TaskPostponed postponed -> {
                var task = notes.subject(id);
                notes.promise(
                        PromiseKind.TASK, id, task, Objects.requireNonNull(task.responsible), postponed.deadline());
            }
            case TaskCompleted completed -> notes.keptAll(PromiseKind.TASK, id);
            case TaskDropped dropped -> notes.keptAll(PromiseKind.TASK, id);

            case MeetingScheduled scheduled -> {
                var meeting = new HeldRow();
                meeting.id = id;
                meeting.kommune = recorded.trace().actor().kommune().value();
                meeting.body = scheduled.body().value();
                meeting.heldOn = scheduled.time().day();
                rows.save(meeting);
            }
            case MeetingMoved moved -> {
                var meeting = meeting(id, rows);
                meeting.heldOn = moved.time().day();
                rows.save(meeting);
            }
            case AgendaItemPlaced placed -> placed(placed, id, rows);
            case AgendaItemConcluded concluded -> {
                var item = settled(concluded.item(), id, rows);
                if (concluded.outcome() == ItemOutcome.DEFERRED) {
                    item.times++;
                    item.waits = true;
                    rows.save(item);
                }
            }
            case AgendaItemWithdrawn withdrawn -> settled(withdrawn.item(), id, rows);
            case MeetingCancelled cancelled -> {
                for (var open : meeting(id, rows).open) {
                    var item = item(open, rows);
                    item.waits = true;
                    rows.save(item);
                }
            }
            case MeetingClosed closed -> {
                var meeting = meeting(id, rows);
                meeting.closedPosition = recorded.position();
                rows.save(meeting);
            }
            case MinutesApproved approved -> {
                var meeting = meeting(id, rows);
                meeting.approved = true;
                rows.save(meeting);
            }
            default -> {
                // no news to any body
            }
        }
    }

    private static void decided(DecisionMade made, UUID id, Notes notes) {
        var proposal = made.proposal();
        var decision = notes.begin(id, ShownText.of(proposal.title()));
        decision.level = proposal.level();
        decision.body = proposal.body().value();
        decision.responsible = proposal.responsible().value();
        notes.keep(decision);
        if (proposal.caseId() != null && made.result() != DecisionResult.POSTPONED) {
            notes.forget(ChangeKind.LIFTED, proposal.caseId().value());
        }
        if (made.result() == DecisionResult.ADOPTED) {
            notes.change(ChangeKind.DECIDED, id, decision.level, decision.body, decision.title, null);
            if (proposal.deadline() != null) {
                notes.promise(
                        PromiseKind.NOT_CARRIED_OUT,
                        id,
                        decision,
                        proposal.responsible().value(),
                        proposal.deadline());
            }
        }
    }

    private static void noLongerStands(UUID id, Notes notes) {
        notes.forget(ChangeKind.DECIDED, id);
        notes.keptAll(PromiseKind.NOT_CARRIED_OUT, id);
        for (var body : notes.subject(id).told) {
            notes.kept(PromiseKind.NOT_ACKNOWLEDGED, id, body);
        }
    }

    private static void moved(ChangeKind kind, UUID id, Notes notes) {
        var tiltak = notes.subject(id);
        notes.change(kind, id, tiltak.level, tiltak.responsible, tiltak.title, null);
    }

    private static void over(ChangeKind kind, UUID id, Notes notes) {
        notes.keptAll(PromiseKind.NOT_BEGUN, id);
        notes.forget(ChangeKind.EVALUATED, id);
        notes.forget(ChangeKind.WITHOUT_RESULT, id);
        moved(kind, id, notes);
    }

    private static void given(TaskAssigned assigned, Recorded recorded, Notes notes, Rows rows) {
        var by = recorded.trace().actor().body();
        var task = notes.begin(recorded.stream(), ShownText.of(assigned.title()));
        task.body = assigned.from() != null
                ? meeting(assigned.from().meeting().value(), rows).body
                : by == null ? null : by.value();
        task.responsible = assigned.responsible().value();
        notes.keep(task);
        notes.promise(PromiseKind.TASK, task.id, task, task.responsible, assigned.deadline());
    }

    /** An item that is carried over waits no longer where it was. */
    private static void placed(AgendaItemPlaced placed, UUID meeting, Rows rows) {
        var held = meeting(meeting, rows);
        var item = new DeferredRow();
        item.id = placed.item().value();
        item.body = held.body;
        item.meeting = meeting;
        item.title = ShownText.of(placed.title());
        item.times = placed.timesDeferred();
        rows.save(item);
        held.open = Stream.concat(Stream.of(held.open), Stream.of(item.id)).toArray(UUID[]::new);
        rows.save(held);
        if (placed.carriedFrom() != null) {
            var before =
                    rows.find(DeferredRow.class, placed.carriedFrom().item().value());
            if (before != null) {
                before.waits = false;
                rows.save(before);
            }
        }
    }

    /** It stands open on the agenda no longer. */
    private static DeferredRow settled(AgendaItemId id, UUID meeting, Rows rows) {
        var held = meeting(meeting, rows);
        held.open =
                Stream.of(held.open).filter(open -> !open.equals(id.value())).toArray(UUID[]::new);
        rows.save(held);
        return item(id.value(), rows);
    }

    private static DeferredRow item(UUID id, Rows rows) {
        return Objects.requireNonNull(rows.find(DeferredRow.class, id));
    }

    private static HeldRow meeting(UUID id, Rows rows) {
        return Objects.requireNonNull(rows.find(HeldRow.class, id));
    }

    /** Where one event puts down what it tells. */
    private record Notes(Recorded recorded, Rows rows) {

        void change(
                ChangeKind kind,
                UUID subject,
                @Nullable Level level,
                @Nullable UUID body,
                @Nullable String title,
                @Nullable String detail) {
            var row = new ChangeRow();
            row.id = ChangeRow.id(kind, subject);
            row.kommune = kommune();
            row.position = recorded.position();
            row.kind = kind;
            row.level = level;
            row.body = body;
            row.subject = subject;
            row.title = title;
            row.detail = detail;
            row.happenedOn = recorded.trace().occurredOn();
            rows.save(row);
        }

        void forget(ChangeKind kind, UUID subject) {
            var row = rows.find(ChangeRow.class, ChangeRow.id(kind, subject));
            if (row != null) {
                rows.delete(row);
            }
        }

        void promise(PromiseKind kind, UUID id, SubjectRow subject, UUID by, LocalDate due) {
            var row = new PromiseRow();
            row.id = promised(kind, id, kind == PromiseKind.NOT_ACKNOWLEDGED ? by : null);
            row.kommune = kommune();
            row.kind = kind;
            row.level = subject.level;
            row.body = subject.body;
            row.responsible = by;
            row.subject = id;
            row.title = subject.title;
            row.due = due;
            rows.save(row);
        }

        void keptAll(PromiseKind kind, UUID id) {
            remove(promised(kind, id, null));
        }

        void kept(PromiseKind kind, UUID id, UUID by) {
            remove(promised(kind, id, by));
        }

        private void remove(String id) {
            var row = rows.find(PromiseRow.class, id);
            if (row != null) {
                rows.delete(row);
            }
        }

        private static String promised(PromiseKind kind, UUID id, @Nullable UUID by) {
            return kind + "/" + id + (by == null ? "" : "/" + by);
        }

        SubjectRow begin(UUID id, String title) {
            var row = new SubjectRow();
            row.id = id;
            row.title = title;
            return row;
        }

        SubjectRow subject(UUID id) {
            return Objects.requireNonNull(rows.find(SubjectRow.class, id));
        }

        void keep(SubjectRow row) {
            rows.save(row);
        }

        private String kommune() {
            return recorded.trace().actor().kommune().value();
        }
    }
}
