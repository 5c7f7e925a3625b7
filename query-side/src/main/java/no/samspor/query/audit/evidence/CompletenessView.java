package no.samspor.query.audit.evidence;

import java.util.List;

/**
 * Whether the events in the store are those that are sealed, and those that each view has been given.
 *
 * @param events stored of the kommune
 * @param sealed of these, how many are leaves of the log
 * @param missing leaves whose event is not in the store any more
 * @param views how many views have been given every event of the installation
 * @param lacking the views that have not; empty when all is well
 */
public record CompletenessView(long events, long sealed, long missing, int views, List<Lacking> lacking) {

    /**
     * A view that does not hold all that it should.
     *
     * @param missing events that it has passed and was never given; negative when it was given some twice
     * @param parked events that it failed on, and those that wait behind them
     * @param behind how many positions are still to come to it
     */
    public record Lacking(String view, long missing, long parked, long behind) {}

    public boolean complete() {
        return events == sealed && missing == 0 && lacking.isEmpty();
    }
}
