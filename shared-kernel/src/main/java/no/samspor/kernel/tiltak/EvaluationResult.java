package no.samspor.kernel.tiltak;

/** What an evaluation found. */
public enum EvaluationResult {
    /** «målet nådd» */
    REACHED,
    /** «delvis» */
    PARTLY,
    /** «ikke» */
    NOT_REACHED
}
