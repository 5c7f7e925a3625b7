package no.samspor.command.concern;

/** How far a concern has come. */
enum Stage {
    REGISTERED,
    RECEIVED,
    IN_CASE,
    CLOSED,
    WITHDRAWN;

    /** Its reporter still has it in hand. */
    void mustAwaitReceipt() {
        switch (this) {
            case REGISTERED -> {}
            case RECEIVED, IN_CASE, CLOSED -> throw new ConcernAlreadyReceived();
            case WITHDRAWN -> throw new ConcernIsWithdrawn();
        }
    }

    /** The koordinator has it in hand. */
    void mustBeInWork() {
        switch (this) {
            case RECEIVED, IN_CASE -> {}
            case REGISTERED -> throw new ConcernNotYetReceived();
            case CLOSED -> throw new ConcernIsClosed();
            case WITHDRAWN -> throw new ConcernIsWithdrawn();
        }
    }
}
