package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** What is decided under an item about a case answers that case. */
public final class ItemIsAboutAnotherCase extends BrokenRule {

    public ItemIsAboutAnotherCase() {
        super(Kind.INVALID, "proposal.caseId");
    }
}
