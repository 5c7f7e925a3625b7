package no.samspor.command.tiltak;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The money of one tiltak by application, in whole øre. Own money needs no application and has no ceiling. */
final class Purse {

    private final Map<UUID, Application> applications = new HashMap<>();

    /**
     * @param answered granted or refused
     * @param leftOre of what was granted
     * @param reportBy the last day to report on it, to the giver
     */
    private record Application(
            boolean answered,
            boolean granted,
            long leftOre,
            boolean reported,
            @Nullable LocalDate reportBy) {

        boolean owesAReportBy(LocalDate day) {
            return granted && !reported && day.equals(reportBy);
        }
    }

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

    /** The granted applications whose giver was to have a report by that day, and has none. */
    List<UUID> owingAReportBy(LocalDate day) {
        return applications.entrySet().stream()
                .filter(application -> application.getValue().owesAReportBy(day))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    void applied(UUID funding, @Nullable LocalDate reportBy) {
        applications.put(funding, new Application(false, false, 0, false, reportBy));
    }

    /** @param reportBy when it is not the day of the application */
    void granted(UUID funding, long amountOre, @Nullable LocalDate reportBy) {
        var applied = applications.get(funding);
        var by = reportBy != null || applied == null ? reportBy : applied.reportBy();
        applications.put(funding, new Application(true, true, amountOre, false, by));
    }

    void refused(UUID funding) {
        applications.put(funding, new Application(true, false, 0, false, null));
    }

    void spent(@Nullable UUID funding, long amountOre) {
        if (funding != null) {
            applications.computeIfPresent(
                    funding,
                    (id, held) ->
                            new Application(true, true, held.leftOre() - amountOre, held.reported(), held.reportBy()));
        }
    }

    void reported(UUID funding) {
        applications.computeIfPresent(
                funding, (id, held) -> new Application(true, true, held.leftOre(), true, held.reportBy()));
    }
}
