package no.samspor.query.handover;

import java.time.YearMonth;
import java.util.List;

/** A month of the year ahead, with what comes in it in order. */
public record WheelMonth(YearMonth month, List<WheelEntry> entries) {}
