package no.samspor.query.knowledge;

import java.util.List;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;

/** The goals that an indicator can tell something about; the plan knows them. */
public interface GoalChoices {

    List<Named> of(Viewer viewer);
}
