package no.samspor.query.platform;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.UserId;

/** What a person may look as; the organisation knows. */
public interface Seats {

    /** Name of the view that they are kept in, which every address reads to know who asks. */
    String VIEW = "organisation";

    /** One viewer for each role and body that the person holds on that day, lowest level first, grensegrupper last. */
    List<Viewer> heldBy(UserId user, LocalDate on);
}
