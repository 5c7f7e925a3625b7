package no.samspor.kernel.meeting;

import java.time.LocalDate;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A body, and there perhaps a person, is to do something by a day. {@code from} is the item it was given under. */
@Revision("1")
public record TaskAssigned(
        TaskId task,
        ProtectedText title,
        BodyId responsible,
        @Nullable UserId person,
        LocalDate deadline,
        @Nullable AgendaPlace from,
        @Nullable DecisionId decision)
        implements TaskEvent {}
