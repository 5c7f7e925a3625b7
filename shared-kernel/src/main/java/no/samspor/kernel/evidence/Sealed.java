package no.samspor.kernel.evidence;

import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;

/** What is sealed, each in a log of its own per kommune. */
public enum Sealed {
    /** What happened. */
    EVENTS,
    /** Who has read what. */
    READINGS;

    /** What a kommune's log is called. */
    String log(Kommunenummer kommune) {
        return log(kommune.value());
    }

    String log(String kommune) {
        return switch (this) {
            case EVENTS -> kommune;
            case READINGS -> kommune + "/innsyn";
        };
    }

    /** Begins each leaf's entry. The form of an entry is told others in docs/evidence.md and never changes. */
    String label() {
        return switch (this) {
            case EVENTS -> "samspor.event.v1";
            case READINGS -> "samspor.reading.v1";
        };
    }

    String table() {
        return switch (this) {
            case EVENTS -> "store.event";
            case READINGS -> "access.reading";
        };
    }

    /** The column of what a leaf is made of. */
    String id() {
        return switch (this) {
            case EVENTS -> "event_id";
            case READINGS -> "id";
        };
    }

    /** The column that numbers the rows of all kommuner. */
    String position() {
        return switch (this) {
            case EVENTS -> "global_index";
            case READINGS -> "number";
        };
    }

    /** How table {@code e} says which kommune's it is. */
    String kommune() {
        return switch (this) {
            case EVENTS -> "e.meta_data ->> 'kommune'";
            case READINGS -> "e.kommune";
        };
    }

    /** The columns of an entry, in order. */
    List<String> columns() {
        return switch (this) {
            case EVENTS ->
                List.of(
                        "global_index",
                        "event_id",
                        "aggregate_id",
                        "seq",
                        "aggregate_type",
                        "ts",
                        "written_at",
                        "payload_type",
                        "payload_revision",
                        "payload",
                        "meta_data");
            case READINGS ->
                List.of(
                        "number",
                        "id",
                        "kommune",
                        "at",
                        "written_at",
                        "reader",
                        "role",
                        "body",
                        "level",
                        "purpose",
                        "address",
                        "subject",
                        "as_of");
        };
    }

    /** Which of them are times. */
    List<String> times() {
        return List.of("ts", "at", "written_at");
    }
}
