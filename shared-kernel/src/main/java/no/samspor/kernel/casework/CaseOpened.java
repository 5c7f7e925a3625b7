package no.samspor.kernel.casework;

import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A case is opened at the lowest level. {@code number} reads 2026-118. */
@Revision("1")
public record CaseOpened(CaseId caseId, String number, ProtectedText title, List<String> themes, String area, @Nullable AgeBand ages, Headcount headcount, Level level, BodyId body, UserId owner, ProtectedText reason) implements CaseEvent {
}
