package no.samspor.command.tiltak;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The money of one tiltak by application, in whole øre. Own money needs no application and has no ceiling. */
final class Purse {

    private final Map<UUID, Application> applications = new HashMap<>();

    /**
     * @param answered granted or refused
     * @param leftOre of what was granted
     * @param reported on, to the giver
     */
    private record Application(boolean answered, boolean granted, long leftOre, boolean reported) {}

    void mustBeNew(UUID funding) {
        if (applications.containsKey(funding)) {
            throw new FundingAppliedForAlready();
        }
    }

    void mustBeUnanswered(UUID funding) {
        var application = applications.get(funding);
        if (application == null) {
            throw new UnknownFunding();
        }
        if (application.answered()) {
            throw new FundingIsAnswered();
        }
    }

    void mustHold(@Nullable UUID funding, long amountOre) {
        if (funding == null) {
            return;
        }
        var application = applications.get(funding);
        if (application == null) {
            throw new NoSuchFunding();
        }
        if (!application.granted()) {
            throw new FundingIsNotGranted();
        }
        if (amountOre > application.leftOre()) {
            throw new SpentMoreThanGranted(application.leftOre());
        }
    }

    void mustBeUnreported(UUID funding) {
        var application = applications.get(funding);
        if (application == null) {
            throw new UnknownFunding();
        }
        if (!application.granted()) {
            throw new FundingIsNotGranted();
        }
        if (application.reported()) {
            throw new FundingIsReported();
        }
    }

    void applied(UUID funding) {
        applications.put(funding, new Application(false, false, 0, false));
    }

    void granted(UUID funding, long amountOre) {
        applications.put(funding, new Application(true, true, amountOre, false));
    }

    void refused(UUID funding) {
        applications.put(funding, new Application(true, false, 0, false));
    }

    void spent(@Nullable UUID funding, long amountOre) {
        if (funding != null) {
            applications.computeIfPresent(
                    funding, (id, held) -> new Application(true, true, held.leftOre() - amountOre, held.reported()));
        }
    }

    void reported(UUID funding) {
        applications.computeIfPresent(funding, (id, held) -> new Application(true, true, held.leftOre(), true));
    }
}
