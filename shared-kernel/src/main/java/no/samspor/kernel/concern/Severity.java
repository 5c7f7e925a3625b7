package no.samspor.kernel.concern;

import java.time.LocalDate;

/** How serious the reporter judges it, and with that how soon the koordinator is to receive it. */
public enum Severity {
    /** «Til orientering» */
    INFORMATION(7),
    /** «Bør tas opp snart» */
    SOON(2),
    /** «Haster» */
    URGENT(0);

    private final int days;

    Severity(int days) {
        this.days = days;
    }

    /** The last day on which it is received in time, for one registered that day. */
    public LocalDate receiveBy(LocalDate registeredOn) {
        return registeredOn.plusDays(days);
    }
}
