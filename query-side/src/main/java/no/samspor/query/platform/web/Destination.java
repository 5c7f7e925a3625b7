package no.samspor.query.platform.web;

import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;

/** Where the main menu leads. */
public enum Destination {
    INBOX("/innboks"),
    REGISTER_CONCERN("/meld"),
    MY_CONCERNS("/bekymringer"),
    CONCERNS("/bekymringer"),
    CASES("/saker"),
    MEETINGS("/moter"),
    KOORDINERINGSGRUPPEN("/koordineringsgruppen"),
    STYRINGSGRUPPEN("/styringsgruppen"),
    DECISIONS("/vedtak"),
    TILTAK("/tiltak"),
    PLAN("/plan"),
    GRENSEGRUPPE("/grensegruppe"),
    AUDIT("/revisjon"),
    ADMINISTRATION("/administrasjon");

    private final String path;

    Destination(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** The key of what the menu calls it. */
    public String text() {
        return "shell.nav." + name();
    }

    /** The level whose page it is; absent for what every kommune has. */
    @Nullable
    Level level() {
        return switch (this) {
            case KOORDINERINGSGRUPPEN -> Level.KOORDINERENDE;
            case STYRINGSGRUPPEN -> Level.STYRENDE;
            default -> null;
        };
    }

    /** Whether that address is here or below here. */
    boolean holds(String address) {
        return address.equals(path)
                || address.startsWith(path + "/")
                || this == PLAN && (address.startsWith("/arsrapport/") || address.equals("/kunnskap"));
    }

    /** What somebody in that seat works with; the first is where they begin. */
    static List<Destination> of(Viewer viewer) {
        return switch (viewer.role()) {
            case FIELD_WORKER -> List.of(INBOX, REGISTER_CONCERN, MY_CONCERNS, MEETINGS, DECISIONS, TILTAK, PLAN);
            case COORDINATOR ->
                List.of(
                        INBOX,
                        CONCERNS,
                        CASES,
                        MEETINGS,
                        KOORDINERINGSGRUPPEN,
                        STYRINGSGRUPPEN,
                        DECISIONS,
                        TILTAK,
                        PLAN);
            case MEMBER -> ofMember(viewer.level());
            case BORDER_MEMBER -> List.of(GRENSEGRUPPE);
            case AUDITOR -> List.of(AUDIT, MEETINGS, KOORDINERINGSGRUPPEN, STYRINGSGRUPPEN, DECISIONS, TILTAK, PLAN);
            case ADMINISTRATOR -> List.of(ADMINISTRATION);
            case SYSTEM -> List.of();
        };
    }

    private static List<Destination> ofMember(@Nullable Level level) {
        return switch (level) {
            case STYRENDE -> List.of(STYRINGSGRUPPEN, INBOX, MEETINGS, DECISIONS, TILTAK, PLAN);
            case KOORDINERENDE -> List.of(KOORDINERINGSGRUPPEN, INBOX, CASES, MEETINGS, DECISIONS, TILTAK, PLAN);
            case UTFORENDE -> List.of(INBOX, MEETINGS, DECISIONS, TILTAK, PLAN);
            case null -> List.of();
        };
    }
}
