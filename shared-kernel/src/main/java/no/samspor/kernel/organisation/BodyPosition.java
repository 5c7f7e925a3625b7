package no.samspor.kernel.organisation;

/** The seat a member has in a body. The leader, or the deputy for them, confirms what the koordinator recorded. */
public enum BodyPosition {
    LEADER,
    DEPUTY,
    MEMBER,
    SECRETARY
}
