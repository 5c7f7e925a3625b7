package no.samspor.kernel.tiltak;

import no.samspor.kernel.DomainEvent;

/** Everything that happens to a tiltak. */
public sealed interface TiltakEvent extends DomainEvent
        permits TiltakProposed,
                TiltakApproved,
                TiltakRejected,
                TiltakStarted,
                TiltakAdjusted,
                TiltakEvaluated,
                TiltakEnded,
                TiltakAnchored,
                FundingApplied,
                FundingGranted,
                FundingRefused,
                FundingSpent,
                FundingReported,
                TargetGroupDescribed,
                ResourcesCommitted,
                ResourcesWithdrawn,
                GoalLinked,
                IndicatorSet,
                IndicatorMeasured,
                TiltakReminded,
                PackageRepeated {}
