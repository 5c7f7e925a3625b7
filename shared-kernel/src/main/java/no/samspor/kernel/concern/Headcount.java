package no.samspor.kernel.concern;

/** Roughly how many youths. */
public enum Headcount {
    UNKNOWN,
    ONE,
    TWO_TO_FOUR,
    FIVE_TO_NINE,
    TEN_TO_NINETEEN,
    TWENTY_OR_MORE
}
