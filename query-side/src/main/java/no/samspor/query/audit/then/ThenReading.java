package no.samspor.query.audit.then;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.samspor.kernel.time.AsOf;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.NoSeat;
import no.samspor.query.platform.ViewerResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Lets the auditor read everything as of a moment. While such a request is answered, its thread reads as of then. */
@Component
class ThenReading implements HandlerInterceptor, WebMvcConfigurer {

    private static final String BAR = "then";

    private final Thens thens;
    private final ViewerResolver viewers;
    private final ThenBars bars;

    ThenReading(Thens thens, ViewerResolver viewers, ThenBars bars) {
        this.thens = thens;
        this.viewers = viewers;
        this.bars = bars;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // they ask for moments of their own, or there is no past of it
        registry.addInterceptor(this).excludePathPatterns("/revisjon/**", "/api/audit/**", "/error");
        registry.addInterceptor(this).addPathPatterns("/revisjon/spor", "/api/audit/acts/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = AskedThen.of(request);
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
            page.addObject(BAR, bars.over(request, viewers.viewer(request).kommune()));
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        AsOf.leave();
    }

    private boolean isAuditor(HttpServletRequest request) {
        try {
            return Auditor.is(viewers.viewer(request));
        } catch (NoSeat nobody) {
            return false;
        }
    }
}
