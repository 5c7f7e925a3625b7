package no.samspor.kernel.tiltak;

/** What is promised of a tiltak by a day. */
public enum TiltakPromise {
    /** That it begins. */
    START,
    /** That it is evaluated. */
    EVALUATION,
    /** That whoever gave money gets a report. */
    REPORT
}
