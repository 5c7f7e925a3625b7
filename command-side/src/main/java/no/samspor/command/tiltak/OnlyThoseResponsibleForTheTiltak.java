package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** A tiltak is carried by the responsible service and followed up by the koordinator. */
public final class OnlyThoseResponsibleForTheTiltak extends BrokenRule {

    public OnlyThoseResponsibleForTheTiltak() {
        super(Kind.FORBIDDEN, null);
    }
}
