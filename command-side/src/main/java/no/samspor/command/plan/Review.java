package no.samspor.command.plan;

import no.samspor.command.decision.DecisionStandings;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * How a plan or a report goes from the body that drafts it to the one that approves it.
 *
 * <p>Approving is the body's own: its leader or deputy does it with their own hand. The koordinator, who often keeps
 * the books alone, may write down that the body has approved, and then names the decision by which it did.
 */
record Review(Acting acting, Directory directory) {

    /** The koordinator, or the leader or deputy of the body that drafts. */
    void mustDraftFor(BodyId body) {
        acting.mustBe(Role.COORDINATOR, Role.MEMBER, Role.FIELD_WORKER);
        if (acting.actor().role() != Role.COORDINATOR && !directory.isLedBy(acting, body)) {
            throw new OnlyTheDraftingBody();
        }
    }

    /**
     * The group of the lowest level whose competence holds such matters.
     *
     * @throws NoBodyMayApprove when no level has the competence, or the level has no group
     */
    BodyId approver(Kommunenummer kommune, DecisionKind kind) {
        return directory.ladder(kommune).stream()
                .filter(step -> step.decides().contains(kind))
                .findFirst()
                .flatMap(step -> directory.groupAt(kommune, step.level(), acting.occurredOn()))
                .map(Directory.Body::id)
                .orElseThrow(() -> new NoBodyMayApprove(kind));
    }

    /** Somebody who may speak for the body that it lies before. */
    void mustAnswerFor(BodyId body) {
        acting.mustBe(Role.COORDINATOR, Role.MEMBER, Role.FIELD_WORKER);
        var actor = acting.actor();
        if (!body.equals(actor.body()) || actor.role() != Role.COORDINATOR && !directory.isLedBy(acting, body)) {
            throw new OnlyTheApprovingBody();
        }
    }

    /** Not who submitted it; and the koordinator by a decision of the body. */
    void mayApprove(BodyId body, UserId submittedBy, @Nullable DecisionId decision, DecisionStandings decisions) {
        mustAnswerFor(body);
        if (acting.actor().user().equals(submittedBy)) {
            throw new NobodyApprovesTheirOwnSubmission();
        }
        if (decision == null && !directory.isLedBy(acting, body)) {
            throw new CoordinatorApprovesByDecision();
        }
        if (decision != null && !stands(decision, body, decisions)) {
            throw new ApprovingDecisionMustStand();
        }
    }

    private boolean stands(DecisionId decision, BodyId body, DecisionStandings decisions) {
        return decisions
                .of(decision)
                .filter(standing -> standing.kommune().equals(acting.actor().kommune()))
                .filter(standing -> standing.body().equals(body) && standing.inForce())
                .isPresent();
    }
}
