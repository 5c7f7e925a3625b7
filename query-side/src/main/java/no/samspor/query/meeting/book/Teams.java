package no.samspor.query.meeting.book;

import java.util.List;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Who a task can be given to: bodies, and in each the people who sit there. */
@Component
class Teams {

    private final Organisation organisation;
    private final Dates dates;

    Teams(Organisation organisation, Dates dates) {
        this.organisation = organisation;
        this.dates = dates;
    }

    /** A body and its people. */
    record Team(Named body, List<Named> people) {}

    /** Those on the ladder today in which anybody sits. */
    List<Team> of(Viewer viewer) {
        return organisation.onTheLadder(viewer.kommune(), dates.today()).stream()
                .map(body -> new Team(
                        new Named(body.id().toString(), body.name()),
                        organisation.members(body.id(), dates.today()).stream()
                                .map(member -> new Named(member.user().toString(), member.name()))
                                .distinct()
                                .toList()))
                .filter(team -> !team.people().isEmpty())
                .toList();
    }
}
