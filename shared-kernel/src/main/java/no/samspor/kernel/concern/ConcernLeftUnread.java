package no.samspor.kernel.concern;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.UserId;
import org.axonframework.serialization.Revision;

/**
 * Nobody had received the concern when the day {@code dueOn} was over, so it rose by itself: {@code to} are the
 * koordinator's deputy or leaders, who see to it that it is read.
 */
@Revision("1")
public record ConcernLeftUnread(ConcernId concern, LocalDate dueOn, List<UserId> to) implements ConcernEvent {}
