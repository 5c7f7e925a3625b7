package no.samspor.query.decision.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.time.Norway;
import no.samspor.query.meeting.book.Meetings;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.tiltak.board.TiltakBoard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One decision: what was decided, by whom, how far it has come, and what the viewer can do about it. */
@Controller
class DecisionPage {

    private static final int DAYS_TO_ACKNOWLEDGE = 14;

    private final DecisionRegister register;
    private final TiltakBoard tiltak;
    private final Meetings meetings;
    private final Organisation organisation;
    private final Clock clock;

    DecisionPage(
            DecisionRegister register, TiltakBoard tiltak, Meetings meetings, Organisation organisation, Clock clock) {
        this.register = register;
        this.tiltak = tiltak;
        this.meetings = meetings;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/vedtak/{id}")
    String one(Viewer viewer, @PathVariable UUID id, Model model) {
        var decision = register.find(viewer, id).orElseThrow(NotHere::new);
        var today = Norway.today(clock);
        model.addAttribute("decision", decision);
        model.addAttribute("tiltak", tiltak.ofDecision(viewer, id));
        if (decision.at() != null) {
            meetings.place(decision.at().meeting().value(), decision.at().item().value())
                    .ifPresent(place -> model.addAttribute("heldAt", place));
        }
        model.addAttribute("audits", viewer.role() == Role.AUDITOR);
        model.addAttribute("may", may(viewer, decision, today));
        model.addAttribute("untold", untold(viewer, decision, today));
        model.addAttribute("later", later(viewer, decision));
        model.addAttribute("acknowledgeBy", today.plusDays(DAYS_TO_ACKNOWLEDGE));
        return "decision/register/decision";
    }

    private MayDo may(Viewer viewer, DecisionView decision, LocalDate today) {
        var coordinator = viewer.role() == Role.COORDINATOR;
        var ofTheBody = viewer.body().toString().equals(decision.item().body().id());
        var leads = ofTheBody && organisation.leads(viewer.user(), viewer.body(), today);
        var me = viewer.user().toString();
        var status = decision.item().status();
        var circulating = status == DecisionStatus.CIRCULATING;
        var stands = status == DecisionStatus.IN_FORCE
                || status == DecisionStatus.CARRIED_OUT
                || status == DecisionStatus.NOT_ADOPTED;
        return new MayDo(
                circulating
                        && ofTheBody
                        && decision.voices().stream()
                                .anyMatch(voice ->
                                        !voice.answered() && voice.member().id().equals(me)),
                circulating
                        && coordinator
                        && decision.answerBy() != null
                        && decision.answerBy().isBefore(today),
                stands
                        && leads
                        && !decision.item().confirmed()
                        && !decision.recordedBy().id().equals(me),
                stands && coordinator,
                stands
                        && viewer.role() != Role.AUDITOR
                        && decision.owing().stream()
                                .anyMatch(receiver -> receiver.body()
                                        .id()
                                        .equals(viewer.body().toString())),
                status == DecisionStatus.IN_FORCE
                        && viewer.role() != Role.AUDITOR
                        && (coordinator
                                || decision.item()
                                        .responsible()
                                        .id()
                                        .equals(viewer.body().toString())),
                stands && ofTheBody && (coordinator || leads));
    }

    private List<BodyView> untold(Viewer viewer, DecisionView decision, LocalDate today) {
        var told = decision.receivers().stream()
                .map(receiver -> receiver.body().id())
                .toList();
        return organisation.onTheLadder(viewer.kommune(), today).stream()
                .filter(body -> !told.contains(body.id().toString()))
                .filter(body ->
                        !body.id().equals(BodyId.of(decision.item().body().id())))
                .toList();
    }

    private List<DecisionItem> later(Viewer viewer, DecisionView decision) {
        var inForce = RegisterFilter.inForceSince(decision.item().decidedOn());
        return register.list(viewer, inForce, null, Slice.MAX_LIMIT).items().stream()
                .filter(item -> !item.id().equals(decision.item().id()))
                .toList();
    }

    /** What the viewer can do now; the command side decides again. */
    record MayDo(
            boolean answer,
            boolean close,
            boolean confirm,
            boolean communicate,
            boolean acknowledge,
            boolean carryOut,
            boolean change) {

        public boolean anything() {
            return answer || close || confirm || communicate || acknowledge || carryOut || change;
        }
    }
}
