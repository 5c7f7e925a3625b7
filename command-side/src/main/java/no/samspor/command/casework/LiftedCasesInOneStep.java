package no.samspor.command.casework;

import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands the case its command in the unit of work of the meeting that calls, from the same actor. */
@Component
class LiftedCasesInOneStep implements LiftedCases {

    private final ObjectProvider<Configuration> axon;

    LiftedCasesInOneStep(ObjectProvider<Configuration> axon) {
        this.axon = axon;
    }

    @Override
    public void sendBack(CaseId caseId, ProtectedText reason) {
        var caller = CurrentUnitOfWork.get().getMessage().getMetaData();
        var command = new GenericCommandMessage<>(new ReturnCase(caseId, reason), caller);
        try {
            axon.getObject().repository(Case.class).load(caseId.toString()).handle(command);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
