package no.samspor.query.meeting.book;

/** How far a task has come. */
public enum TaskState {
    OPEN,
    DONE,
    DROPPED
}
