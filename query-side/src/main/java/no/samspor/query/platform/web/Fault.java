package no.samspor.query.platform.web;

/** What can go wrong where no controller has words of its own for it. */
enum Fault {
    NOT_UNDERSTOOD("request-wrong-form"),
    METHOD_NOT_ALLOWED("method-not-allowed"),
    FORMAT_NOT_ACCEPTED("media-type-not-accepted"),
    NOT_FOR_YOU("no-seat"),
    NOT_HERE("unknown-id"),
    NOT_LOGGED("reading-not-logged"),
    OURS("fault");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    /** For clients, the last part of the problem's type. */
    String code() {
        return code;
    }

    /** The key of what it is called. */
    public String title() {
        return "shell.fault." + name();
    }

    /** The key of what to do about it. */
    public String text() {
        return title() + ".text";
    }

    /** @param status as answered, 400–599 */
    static Fault of(int status) {
        return switch (status) {
            case 401, 403 -> NOT_FOR_YOU;
            case 404 -> NOT_HERE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 415 -> FORMAT_NOT_ACCEPTED;
            case 503 -> NOT_LOGGED;
            default -> status < 500 ? NOT_UNDERSTOOD : OURS;
        };
    }
}
