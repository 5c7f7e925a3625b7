package no.samspor.command.knowledge;

/**
 * What is wrong with a cell. Its sentence stands in {@code problems/knowledge.properties} under {@code sheet.<name>}.
 */
enum SheetFault {
    MISSING,
    TOO_LONG,
    UNKNOWN_SOURCE,
    UNKNOWN_AREA,
    /** 12.5 may be twelve and a half, and 12.500 twelve thousand five hundred: which, only the sender knows. */
    NUMBER_WITH_POINT,
    NO_NUMBER,
    TWICE_IN_THE_SHEET,
    RECORDED_BEFORE,
    OTHER_NUMBER_OF_COLUMNS;

    String code() {
        return "sheet." + name();
    }
}
