package no.samspor.query.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samspor.kernel.time.AsOf;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.NoSeat;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.ViewerResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the {@link Shell} around every page, also around the pages that say what went wrong. */
@Component
public class ShellOfPages implements HandlerInterceptor, WebMvcConfigurer {

    static final String ATTRIBUTE = "shell";

    private final ViewerResolver viewers;
    private final Names names;
    private final Menu menu;

    ShellOfPages(ViewerResolver viewers, Names names, Menu menu) {
        this.viewers = viewers;
        this.names = names;
        this.menu = menu;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (page != null && view != null && !view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
            around(page, request);
        }
    }

    /** For a page that says what went wrong before the one that was asked for could be made. */
    public void around(ModelAndView page, HttpServletRequest request) {
        page.addObject(ATTRIBUTE, AsOf.now(() -> shell(request)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    Shell shell(HttpServletRequest request) {
        var viewer = viewer(request);
        if (viewer == null) {
            return new Shell(null, null, List.of(), List.of(), languages(request));
        }
        var path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        return new Shell(
                names.kommune(viewer.kommune()),
                new Shell.Person(
                        viewer.user(),
                        names.person(viewer.user()),
                        names.title(viewer.user(), viewer.body()),
                        names.body(viewer.body()),
                        viewer.actingAs()),
                menu.of(viewer).stream()
                        .map(place ->
                                new Shell.Item(place.destination(), place.name(), current(place.destination(), path)))
                        .toList(),
                seats(request, viewer),
                languages(request));
    }

    private @Nullable Viewer viewer(HttpServletRequest request) {
        try {
            return viewers.viewer(request);
        } catch (NoSeat nobody) {
            return null;
        }
    }

    private List<Shell.Seat> seats(HttpServletRequest request, Viewer now) {
        var held = viewers.seatsOf(request);
        return held.size() < 2
                ? List.of()
                : held.stream()
                        .map(seat -> new Shell.Seat(
                                names.title(seat.user(), seat.body()),
                                names.body(seat.body()),
                                seat.actingAs(),
                                seat.equals(now)))
                        .toList();
    }

    private static @Nullable String current(Destination destination, String path) {
        return path.equals(destination.path()) ? "page" : destination.holds(path) ? "true" : null;
    }

    private static List<Shell.Choice> languages(HttpServletRequest request) {
        Locale now = LocaleContextHolder.getLocale();
        var address = UriComponentsBuilder.fromPath(FaultPage.address(request)).query(request.getQueryString());
        return Arrays.stream(Language.values())
                .map(language -> new Shell.Choice(
                        language,
                        address.cloneBuilder()
                                .replaceQueryParam(LanguageChoice.PARAMETER, language.tag())
                                .build()
                                .toUriString(),
                        language.locale().equals(now)))
                .toList();
    }
}
