package no.samspor.query.platform.web;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page that is shown, changed: what a list is narrowed to stands there. */
public final class PageAddress {

    /** What the address says of the page and not of what it lists. */
    private static final Set<String> NOT_OF_THE_LIST = Set.of("cursor", "after", LanguageChoice.PARAMETER);

    /** What a page asks for in other words than the API. */
    private static final Map<String, String> IN_THE_API = Map.of("per", "asOf", "tid", "axis");

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

    /** A file of what the page is narrowed to, from another address, in the page's language; as of then when it is. */
    public static String file(String path, String parameter, String value) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest().build().getQueryParams();
        var file = UriComponentsBuilder.fromPath(path);
        here.forEach((name, values) -> {
            if (!NOT_OF_THE_LIST.contains(name)) {
                file.queryParam(IN_THE_API.getOrDefault(name, name), values);
            }
        });
        return file.queryParam(parameter, value)
                .queryParam(
                        LanguageChoice.PARAMETER,
                        LocaleContextHolder.getLocale().getLanguage())
                .build()
                .toUriString();
    }

    private static UriComponentsBuilder here() {
        return ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("after");
    }
}
