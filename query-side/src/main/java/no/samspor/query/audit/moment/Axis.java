package no.samspor.query.audit.moment;

import no.samspor.query.audit.moment.NoSuchMoment.Cause;
import org.jspecify.annotations.Nullable;

/** Which time a date means. */
public enum Axis {
    /** As it was recorded by then: what anybody could know. */
    RECORDED("ført"),
    /** As it had happened by then, whenever it was recorded: what is known today of that time. */
    OCCURRED("skjedde");

    /** The parameter of a page that says which. */
    public static final String PAGES = "tid";

    /** The parameter of the API that says which. */
    public static final String API = "axis";

    private final String page;

    Axis(String page) {
        this.page = page;
    }

    /** As in the address of a page. */
    public String page() {
        return page;
    }

    /** The one that an address names, in a page or in the API; {@link #RECORDED} when it names none. */
    public static Axis named(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return RECORDED;
        }
        for (var axis : values()) {
            if (text.equals(axis.page) || text.equals(axis.name())) {
                return axis;
            }
        }
        throw new NoSuchMoment(Cause.NOT_AN_AXIS, text);
    }
}
