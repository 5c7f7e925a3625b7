package no.samspor.kernel.plan;

/** The parts of an årsrapport that people write, in the order in which they are read. */
public enum ReportSection {
    SUMMARY,
    CONCERNS,
    CASES,
    TILTAK,
    MONEY,
    NEXT_YEAR
}
