package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** A new order names each item that is not concluded, once. */
public final class OrderNamesEachOpenItemOnce extends BrokenRule {

    public OrderNamesEachOpenItemOnce() {
        super(Kind.INVALID, "items");
    }
}
