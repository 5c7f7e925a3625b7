package no.samspor.kernel.concern;

/** How serious the reporter judges it. */
public enum Severity {
    /** «Til orientering» */
    INFORMATION,
    /** «Bør tas opp snart» */
    SOON,
    /** «Haster» */
    URGENT
}
