package no.samspor.query.inbox;

/** An open task with what it is about. */
record OpenTask(InboxTaskRow task, InboxSubjectRow subject) {

    static OpenTask of(Object[] joined) {
        return new OpenTask((InboxTaskRow) joined[0], (InboxSubjectRow) joined[1]);
    }
}
