package no.samspor.query.audit.then;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import no.samspor.kernel.time.AsOf;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.NoSeat;
import no.samspor.query.platform.ViewerResolver;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Lets the auditor read everything as of a moment: parameter {@value #PAGES} of a page, {@value #API} of the API. While
 * such a request is answered, its thread reads as of then.
 */
@Component
class ThenReading implements HandlerInterceptor, WebMvcConfigurer {

    static final String PAGES = "per";
    static final String API = "asOf";

    private static final String BAR = "then";

    private final Thens thens;
    private final ViewerResolver viewers;
    private final Dates dates;
    private final Clock clock;

    ThenReading(Thens thens, ViewerResolver viewers, Dates dates, Clock clock) {
        this.thens = thens;
        this.viewers = viewers;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // they ask for moments of their own, or there is no past of it
        registry.addInterceptor(this).excludePathPatterns("/revisjon/**", "/api/audit/**", "/error");
        registry.addInterceptor(this).addPathPatterns("/revisjon/spor", "/api/audit/acts/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = asked(request);
        if (asked != null && handler instanceof HandlerMethod) {
            var viewer = viewers.viewer(request);
            Auditor.mustBe(viewer);
            thens.find(asked, viewer.kommune()).enter();
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (page != null
                && view != null
                && !view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
                && isAuditor(request)) {
            page.addObject(BAR, bar(request));
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        AsOf.leave();
    }

    /** What is asked for in the address; nothing when the page shows what is there now. */
    static @Nullable String asked(HttpServletRequest request) {
        var text = request.getMethod().equals("GET")
                ? request.getParameter(request.getRequestURI().startsWith("/api/") ? API : PAGES)
                : null;
        return text == null || text.isBlank() ? null : text;
    }

    private boolean isAuditor(HttpServletRequest request) {
        try {
            return Auditor.is(viewers.viewer(request));
        } catch (NoSeat nobody) {
            return false;
        }
    }

    private ThenBar bar(HttpServletRequest request) {
        var now = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(PAGES)
                .build()
                .toUriString();
        var kept = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(PAGES))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getValue()).map(value -> new ThenBar.Kept(parameter.getKey(), value)))
                .toList();
        var here = request.getRequestURI();
        return AsOf.asked()
                .map(then -> new ThenBar(
                        asked(request),
                        dates.moment(then.instant()),
                        then.position(),
                        dates.field(Norway.dayOf(then.instant())),
                        now,
                        here,
                        kept))
                .orElseGet(() -> new ThenBar(null, null, null, dates.field(Norway.today(clock)), now, here, kept));
    }
}
