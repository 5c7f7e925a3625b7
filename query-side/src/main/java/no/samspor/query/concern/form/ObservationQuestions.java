package no.samspor.query.concern.form;

import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Component;

/** What the six questions offer to choose from. */
@Component
public class ObservationQuestions {

    private static final List<AgeBand> AGES = List.of(
            new AgeBand(0, 9), new AgeBand(10, 12), new AgeBand(13, 15), new AgeBand(16, 18), new AgeBand(19, 23));
    private static final AgeBand UNKNOWN_AGES = new AgeBand(0, 23);

    private final Names names;
    private final Dates dates;

    ObservationQuestions(Names names, Dates dates) {
        this.names = names;
        this.dates = dates;
    }

    /** For a kommune, today. */
    public Offered offeredIn(Kommunenummer kommune) {
        return new Offered(
                names.inUse(kommune, CodeList.THEMES),
                names.inUse(kommune, CodeList.AREAS),
                WhenOption.on(dates.today()),
                AGES,
                UNKNOWN_AGES,
                List.of(Headcount.values()),
                List.of(ConcernSubject.values()),
                List.of(Severity.values()));
    }

    /** What can be chosen, question by question. */
    public record Offered(
            List<Named> themes,
            List<Named> areas,
            List<WhenOption> when,
            List<AgeBand> ages,
            AgeBand unknownAges,
            List<Headcount> headcounts,
            List<ConcernSubject> subjects,
            List<Severity> severities) {}
}
