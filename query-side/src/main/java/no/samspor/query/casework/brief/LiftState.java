package no.samspor.query.casework.brief;

/** What became of a lift. */
public enum LiftState {
    WAITING,
    ACCEPTED,
    RETURNED
}
