package no.samspor.command.organisation;

import no.samspor.command.platform.Deadline;
import no.samspor.command.platform.Deadlines;
import no.samspor.command.platform.WhenPassed;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReported;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A working group that has not reported when its deadline is over is reminded. */
@Component
@ProcessingGroup("processes")
class WhenWorkingGroupIsOverdueThenItIsReminded implements WhenPassed {

    static final String KIND = "report-from-group";

    private final Deadlines deadlines;
    private final Directory directory;

    WhenWorkingGroupIsOverdueThenItIsReminded(Deadlines deadlines, Directory directory) {
        this.deadlines = deadlines;
        this.directory = directory;
    }

    @EventHandler
    void on(WorkingGroupAppointed event, EventMessage<?> message) {
        deadlines.set(Deadline.of(KIND, event.body().value(), event.deadline()), message);
    }

    @EventHandler
    void on(WorkingGroupReported event) {
        deadlines.forget(KIND, event.body().value());
    }

    @EventHandler
    void on(BodyDissolved event) {
        deadlines.forget(KIND, event.body().value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void passed(Deadline deadline, Step step) {
        directory
                .body(new BodyId(deadline.subject()))
                .ifPresent(group -> step.send(
                        "/api/bodies/" + group.id(),
                        sealing ->
                                new RemindOfWorkingGroup(KommuneId.of(group.kommune()), group.id(), deadline.due())));
    }
}
