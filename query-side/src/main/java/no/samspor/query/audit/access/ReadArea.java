package no.samspor.query.audit.access;

/** What an address is about, in words that people know. */
public enum ReadArea {
    CASES,
    CONCERNS,
    DECISIONS,
    TILTAK,
    MEETINGS,
    PLANS,
    DASHBOARDS,
    GROUPS,
    HANDOVER,
    AUDIT,
    OTHER;

    /** @param address as {@code /saker/{id}} or {@code /api/cases/{id}} */
    static ReadArea of(String address) {
        return switch (address.replaceFirst("^/(api/)?", "").split("/", 2)[0]) {
            case "saker", "cases" -> CASES;
            case "bekymringer", "meld", "concerns" -> CONCERNS;
            case "vedtak", "decisions" -> DECISIONS;
            case "tiltak", "tiltakspakker", "tiltak-packages" -> TILTAK;
            case "moter", "oppgaver", "meetings", "tasks" -> MEETINGS;
            case "plan", "arsrapport", "plans", "annual-reports" -> PLANS;
            case "styringsgruppen", "koordineringsgruppen", "innboks", "inbox" -> DASHBOARDS;
            case "grupper", "grensegruppe", "working-groups", "matters" -> GROUPS;
            case "arshjul", "overlevering" -> HANDOVER;
            case "revisjon", "audit" -> AUDIT;
            default -> OTHER;
        };
    }

    /** The key of what it is called. */
    public String text() {
        return "audit.access.area." + name();
    }
}
