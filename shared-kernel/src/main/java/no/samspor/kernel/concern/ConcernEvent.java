package no.samspor.kernel.concern;

import no.samspor.kernel.DomainEvent;

/** Everything that happens to a concern. */
public sealed interface ConcernEvent extends DomainEvent
        permits ConcernRegistered,
                ConcernCorrected,
                ConcernReceived,
                ConcernLeftUnread,
                MoreInformationAsked,
                MoreInformationGiven,
                ConcernLinkedToCase,
                ConcernClosed,
                ConcernWithdrawn,
                ConcernAnswerDue,
                ConcernAnswered {}
