package no.samspor.query.organisation.group;

import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.OrganisationEvent;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReported;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Keeps working groups and every answer they gave. */
@Component
@Folds(OrganisationEvent.class)
class GroupProjection extends Projection {

    static final String NAME = "working-groups";

    GroupProjection() {
        super(NAME, GroupRow.class, GroupReportRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case WorkingGroupAppointed event -> {
                var group = new GroupRow();
                group.id = event.body().value();
                group.kommune = event.kommune().value();
                group.position = recorded.position();
                group.name = event.name();
                group.level = event.level();
                group.appointedBy = event.appointedBy().value();
                group.mandate = ShownText.of(event.mandate());
                group.from = event.from();
                group.deadline = event.deadline();
                rows.save(group);
            }
            case WorkingGroupReported event -> reported(event, recorded, rows);
            case BodyDissolved event -> {
                var group = rows.find(GroupRow.class, event.body().value());
                if (group != null) {
                    group.until = event.until();
                    group.dissolvedBecause = ShownText.of(event.reason());
                    rows.save(group);
                }
            }
            default -> {
                // nothing else concerns a working group
            }
        }
    }

    private static void reported(WorkingGroupReported event, Recorded recorded, Rows rows) {
        var group = rows.find(GroupRow.class, event.body().value());
        if (group == null) {
            return;
        }
        var report = new GroupReportRow();
        report.id = recorded.eventId();
        report.body = group.id;
        report.position = recorded.position();
        report.reportedOn = recorded.trace().occurredOn();
        report.actor = recorded.trace().actor().user().value();
        report.report = ShownText.of(event.report());
        rows.save(report);
        if (group.reportedOn == null) {
            group.reportedOn = report.reportedOn;
            rows.save(group);
        }
    }
}
