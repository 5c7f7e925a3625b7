package no.samspor.kernel.concern;

/** Why a concern is closed without a case. */
public enum ClosingReason {
    /** Handled by the service itself or by another service. */
    HANDLED_ELSEWHERE,
    /** Already known; nothing new in it. */
    DUPLICATE,
    /** Noted as knowledge; no case now. */
    NOTED,
    /** Belongs to another process, for example the statutory report to barnevernet. */
    NOT_SLT
}
