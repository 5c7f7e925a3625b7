package no.samspor.query.organisation.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * The working groups that somebody may read of: the koordinator and the auditor of all, others of those they sit in and
 * of those that the body they act in appointed. A mandate and its answer are for those two bodies alone.
 */
@Component
class Groups {

    private final GroupRows rows;
    private final Organisation organisation;
    private final Names names;

    Groups(GroupRows rows, Organisation organisation, Names names) {
        this.rows = rows;
        this.organisation = organisation;
        this.names = names;
    }

    List<GroupView> of(Viewer viewer, LocalDate today) {
        return rows.all(viewer.kommune().value()).stream()
                .filter(row -> reads(viewer, row))
                .map(row -> view(row, today))
                .toList();
    }

    Optional<GroupView> find(Viewer viewer, UUID id, LocalDate today) {
        return rows.one(id, viewer.kommune().value())
                .filter(row -> reads(viewer, row))
                .map(row -> view(row, today));
    }

    private static boolean reads(Viewer viewer, GroupRow row) {
        return switch (viewer.role()) {
            case COORDINATOR, AUDITOR -> true;
            case FIELD_WORKER, MEMBER ->
                viewer.body().value().equals(row.id) || viewer.body().value().equals(row.appointedBy);
            case ADMINISTRATOR, BORDER_MEMBER, SYSTEM -> false;
        };
    }

    private GroupView view(GroupRow row, LocalDate today) {
        var standing = standing(row, today);
        var body = new BodyId(row.id);
        return new GroupView(
                row.id,
                row.name,
                row.level,
                new Named(row.appointedBy.toString(), names.body(new BodyId(row.appointedBy))),
                row.mandate,
                row.from,
                row.deadline,
                row.until,
                row.dissolvedBecause,
                standing,
                organisation.members(body, standing == GroupStanding.DISSOLVED ? lastDay(row) : today),
                rows.reports(row.id).stream().map(this::report).toList());
    }

    private static LocalDate lastDay(GroupRow row) {
        return row.until == null ? row.from : row.until;
    }

    private static GroupStanding standing(GroupRow row, LocalDate today) {
        if (row.until != null && row.until.isBefore(today)) {
            return GroupStanding.DISSOLVED;
        }
        if (row.reportedOn != null) {
            return GroupStanding.ANSWERED;
        }
        return row.deadline.isBefore(today) ? GroupStanding.LATE : GroupStanding.AT_WORK;
    }

    private GroupView.Report report(GroupReportRow row) {
        return new GroupView.Report(row.id, row.reportedOn, names.person(new UserId(row.actor)), row.report);
    }
}
