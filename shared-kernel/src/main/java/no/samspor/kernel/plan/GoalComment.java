package no.samspor.kernel.plan;

import no.samspor.kernel.store.text.ProtectedText;

/** What a body says about one goal when it returns a plan. */
public record GoalComment(GoalId goal, ProtectedText text) {}
