package no.samspor.command.decision;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspor.command.casework.CaseStandings;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.command.tiltak.AmountMayNotBeNegative;
import no.samspor.command.tiltak.EvaluationBeforeStart;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.organisation.BodyId;

/**
 * What the rules ask before a body has decided: that it may, that whoever records it may, and that the proposal holds
 * together.
 */
record Competence(Acting acting, Directory directory, CaseStandings cases) {

    /** Everything that holds for a proposal, however it is decided. */
    void toDecide(Proposal proposal) {
        mustSitIn(proposal);
        mustBeWithin(proposal);
        mustHoldTogether(proposal);
    }

    /** A meeting names those present; only they dissent. */
    void inMeeting(BodyId body, List<UserId> present, List<Dissent> dissent) {
        if (present.isEmpty()) {
            throw new MeetingDecisionNamesThosePresent();
        }
        if (!members(body).containsAll(present)) {
            throw new PresentMustBeSeated();
        }
        var dissenting = dissent.stream().map(Dissent::member).toList();
        if (!present.containsAll(dissenting) || new HashSet<>(dissenting).size() < dissenting.size()) {
            throw new DissentByThosePresent();
        }
    }

    /** All who sit in a body that day, each once. */
    Set<UserId> members(BodyId body) {
        return directory.seats(body, acting.occurredOn()).stream()
                .map(Directory.Seat::user)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void mustSitIn(Proposal proposal) {
        var actor = acting.actor();
        directory.mustHave(proposal.body(), actor.kommune(), acting.occurredOn(), "body");
        if (!proposal.body().equals(actor.body())
                || proposal.level() != actor.level()
                || !members(proposal.body()).contains(actor.user())) {
            throw new MustSitInTheDecidingBody();
        }
    }

    private void mustBeWithin(Proposal proposal) {
        var kommune = acting.actor().kommune();
        var standing = proposal.caseId() == null
                ? null
                : cases.of(proposal.caseId())
                        .filter(found -> found.kommune().equals(kommune))
                        .orElseThrow(NoSuchCase::new);
        if (proposal.kind() == DecisionKind.CASE_MATTER && standing == null) {
            throw new CaseMatterNeedsItsCase();
        }
        var may = standing != null && proposal.kind() == DecisionKind.CASE_MATTER
                ? standing.open() && standing.level() == proposal.level()
                : directory.ladder(kommune).stream()
                        .anyMatch(step -> step.level() == proposal.level()
                                && step.decides().contains(proposal.kind()));
        if (!may) {
            throw new LevelMayNotDecideThis(proposal.kind(), proposal.level());
        }
    }

    private void mustHoldTogether(Proposal proposal) {
        var on = acting.occurredOn();
        var kommune = acting.actor().kommune();
        directory.mustHave(proposal.responsible(), kommune, on, "responsible");
        if (proposal.statutory() && proposal.legalGround() == null) {
            throw new StatutoryDecisionNeedsLegalGround();
        }
        if (proposal.deadline() != null && proposal.deadline().isBefore(on)) {
            throw new DeadlineBeforeDecision(on);
        }
        for (var i = 0; i < proposal.tiltak().size(); i++) {
            var asked = proposal.tiltak().get(i);
            directory.mustHave(asked.responsible(), kommune, on, "tiltak[" + i + "].responsible");
            if (asked.startBy() != null
                    && asked.evaluateBy() != null
                    && asked.evaluateBy().isBefore(asked.startBy())) {
                throw new EvaluationBeforeStart(asked.startBy(), "tiltak[" + i + "].evaluateBy");
            }
            if (asked.amountOre() != null && asked.amountOre() < 0) {
                throw new AmountMayNotBeNegative("tiltak[" + i + "].amountOre");
            }
        }
    }
}
