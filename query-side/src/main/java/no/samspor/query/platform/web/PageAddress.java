package no.samspor.query.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page that is shown, changed: what a list is narrowed to stands there. */
public final class PageAddress {

    private PageAddress() {}

    /** The next page of a list; null when there is none. */
    public static @Nullable String next(@Nullable String cursor) {
        return cursor == null
                ? null
                : here().replaceQueryParam("cursor", cursor).toUriString();
    }

    /** From the beginning, narrowed to that too. */
    public static String with(String parameter, Object value) {
        return here().replaceQueryParam("cursor")
                .replaceQueryParam(parameter, value)
                .toUriString();
    }

    /** From the beginning, no longer narrowed to that. */
    public static String without(String parameter) {
        return here().replaceQueryParam("cursor").replaceQueryParam(parameter).toUriString();
    }

    private static UriComponentsBuilder here() {
        return ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("after");
    }
}
