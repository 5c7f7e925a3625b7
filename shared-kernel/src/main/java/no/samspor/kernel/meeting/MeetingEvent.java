package no.samspor.kernel.meeting;

import no.samspor.kernel.DomainEvent;

/** Everything that happens to a meeting, its agenda and its minutes. */
public sealed interface MeetingEvent extends DomainEvent
        permits MeetingScheduled,
                MeetingMoved,
                MeetingCancelled,
                AgendaItemPlaced,
                AgendaItemWithdrawn,
                AgendaOrdered,
                AgendaItemShielded,
                InvitationSent,
                MeetingOpened,
                AttendanceChanged,
                AgendaItemConcluded,
                MeetingClosed,
                MinutesApproved,
                MinutesCorrected {}
