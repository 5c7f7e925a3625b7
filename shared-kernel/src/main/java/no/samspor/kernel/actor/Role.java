package no.samspor.kernel.actor;

/** What a person acts as. Held through a membership in a body over a period. */
public enum Role {
    /** Any service in direct contact with youth, at utførende level. */
    FIELD_WORKER,
    /** SLT-koordinator: the link between the levels. */
    COORDINATOR,
    /** Member of a koordineringsgruppe or styringsgruppe, or leader of a service sitting there. */
    MEMBER,
    /** Sits in a grensegruppe, perhaps for a neighbour kommune: reads what was brought there, and nothing else. */
    BORDER_MEMBER,
    /** Revisor: reads and replays, changes nothing. */
    AUDITOR,
    /** Keeps bodies, members and code lists. */
    ADMINISTRATOR,
    /** Samspor itself, on behalf of the person who caused it; also the operator who sets up a kommune. */
    SYSTEM
}
