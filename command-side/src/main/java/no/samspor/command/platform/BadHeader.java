package no.samspor.command.platform;

/** A header is missing or unreadable: 400. */
final class BadHeader extends RuntimeException {

    private final String code;

    /** @param code of the problem, for example {@code idempotency-key-missing} */
    BadHeader(String code) {
        super(null, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
