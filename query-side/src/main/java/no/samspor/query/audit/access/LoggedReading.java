package no.samspor.query.audit.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.samspor.kernel.access.AccessLog;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.ViewerResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Writes every reading to the access log before anything is shown: a page before it is drawn, an answer before it is
 * sent. What cannot be logged is not shown. A reading is whatever is answered to a {@link Viewer}, unless it says
 * {@link NothingProtected}; what is refused or not found is none. Who sends piece by piece logs it alone.
 */
@ControllerAdvice
class LoggedReading implements HandlerInterceptor, WebMvcConfigurer, ResponseBodyAdvice<Object> {

    private static final int FIRST_REFUSAL = 300;

    private final AccessLog log;

    LoggedReading(AccessLog log) {
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (view != null
                && !view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
                && handler instanceof HandlerMethod method
                && isLogged(method.getReturnType())) {
            write(request, response.getStatus());
        }
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return isLogged(answer);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof ProblemDetail)
                && request instanceof ServletServerHttpRequest asked
                && response instanceof ServletServerHttpResponse answered) {
            write(asked.getServletRequest(), answered.getServletResponse().getStatus());
        }
        return body;
    }

    private static boolean isLogged(MethodParameter answer) {
        var type = answer.getContainingClass();
        var method = answer.getMethod();
        return type.getName().startsWith("no.samspor.query.")
                && !AnnotatedElementUtils.hasAnnotation(type, NothingProtected.class)
                && (method == null || !AnnotatedElementUtils.hasAnnotation(method, NothingProtected.class));
    }

    private void write(HttpServletRequest request, int status) {
        if (status < FIRST_REFUSAL
                && request.getMethod().equals("GET")
                && request.getAttribute(ViewerResolver.VIEWER) instanceof Viewer viewer) {
            log.write(viewer.actor(), address(request), subject(request));
        }
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    /** Ids stand in addresses; what is not one is not kept. */
    private static @Nullable String subject(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                ? id
                : null;
    }
}
