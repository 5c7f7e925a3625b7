package no.samspor.query.inbox;

import static no.samspor.query.inbox.TaskKind.REPORT_FROM_GROUP;

import java.util.UUID;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.organisation.CodeListChanged;
import no.samspor.kernel.organisation.KommuneSetUp;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MemberReleased;
import no.samspor.kernel.organisation.OrganisationEvent;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReminded;
import no.samspor.kernel.organisation.WorkingGroupReported;

/** What a working group owes those who appointed it. */
final class GroupTasks {

    private GroupTasks() {}

    static void fold(OrganisationEvent event, Desk desk) {
        switch (event) {
            case WorkingGroupAppointed appointed -> appointed(appointed, desk);
            case WorkingGroupReported reported -> desk.close(reported.body().value(), REPORT_FROM_GROUP);
            case WorkingGroupReminded reminded -> desk.remind(reminded.body().value(), REPORT_FROM_GROUP);
            case BodyDissolved dissolved -> desk.close(dissolved.body().value(), REPORT_FROM_GROUP);
            case KommuneSetUp setUp -> {}
            case CodeListChanged changed -> {}
            case BodyEstablished established -> {}
            case MemberAppointed appointed -> {}
            case MemberReleased released -> {}
        }
    }

    private static void appointed(WorkingGroupAppointed event, Desk desk) {
        UUID group = event.body().value();
        var subject = desk.subject(group);
        subject.title = event.name();
        subject.level = event.level();
        subject.body = group;
        desk.keep(subject);
        desk.openFor(REPORT_FROM_GROUP, group, group, event.deadline());
    }
}
