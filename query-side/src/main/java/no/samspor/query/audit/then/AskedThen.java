package no.samspor.query.audit.then;

import jakarta.servlet.http.HttpServletRequest;
import no.samspor.query.audit.moment.Axis;
import org.jspecify.annotations.Nullable;

/**
 * The moment that an address asks for: {@value #PAGES} and {@value Axis#PAGES} of a page, {@value #API} and
 * {@value Axis#API} of the API.
 *
 * @param moment as it stands there
 * @param axis as it stands there; nothing for as it was recorded
 */
record AskedThen(String moment, @Nullable String axis) {

    static final String PAGES = "per";
    static final String API = "asOf";

    /** Nothing when the address asks for what there is now. */
    static @Nullable AskedThen of(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return null;
        }
        var api = isApi(request.getRequestURI());
        var moment = request.getParameter(api ? API : PAGES);
        return moment == null || moment.isBlank()
                ? null
                : new AskedThen(moment, request.getParameter(api ? Axis.API : Axis.PAGES));
    }

    static boolean isApi(String address) {
        return address.startsWith("/api/");
    }
}
