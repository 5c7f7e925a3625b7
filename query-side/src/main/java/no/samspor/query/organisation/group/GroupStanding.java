package no.samspor.query.organisation.group;

/** Where a working group is in its life, as the list is grouped. */
public enum GroupStanding {
    /** Past its deadline without an answer. */
    LATE,
    AT_WORK,
    /** Has answered, and is not dissolved. */
    ANSWERED,
    DISSOLVED
}
