package no.samspor.command.rule;

/** What was asked for belongs to another kommune: it is answered as if it did not exist. */
public final class NotInThisKommune extends BrokenRule {

    public NotInThisKommune() {
        super(Kind.UNKNOWN, null);
    }
}
