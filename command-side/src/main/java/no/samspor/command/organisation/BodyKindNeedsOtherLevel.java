package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.organisation.BodyKind;

/** A body of this kind stands at another level, or outside the ladder. */
public final class BodyKindNeedsOtherLevel extends BrokenRule {

    public BodyKindNeedsOtherLevel(BodyKind kind) {
        super(Kind.INVALID, "level", kind);
    }
}
