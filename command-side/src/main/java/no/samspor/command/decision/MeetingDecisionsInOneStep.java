package no.samspor.command.decision;

import no.samspor.command.casework.CaseStandings;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.Numbered;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.springframework.stereotype.Component;

/** The decision is a new stream in the unit of work of the meeting that calls. */
@Component
class MeetingDecisionsInOneStep implements MeetingDecisions {

    private final Directory directory;
    private final CaseStandings cases;

    MeetingDecisionsInOneStep(Directory directory, CaseStandings cases) {
        this.directory = directory;
        this.cases = cases;
    }

    @Override
    public void make(Decided decided, Acting acting, Numbered.Number number) {
        var how = new HowDecided.UnderItem(decided.at(), decided.present(), decided.dissent());
        var command = new MakeDecision(decided.decision(), decided.result(), decided.proposal(), how);
        try {
            AggregateLifecycle.createNew(Decision.class, () -> new Decision(command, acting, number, directory, cases));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
