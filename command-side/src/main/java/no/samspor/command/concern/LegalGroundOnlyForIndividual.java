package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** A concern about a milieu, a place, a phenomenon or a group needs no legal ground and carries none. */
public final class LegalGroundOnlyForIndividual extends BrokenRule {

    public LegalGroundOnlyForIndividual() {
        super(Kind.INVALID, "observation.legalGround");
    }
}
