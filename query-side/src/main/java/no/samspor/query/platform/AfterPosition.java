package no.samspor.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * {@code GET …?after=<position>} waits up to two seconds for the views it reads, that of who one is among them. When
 * they are not there yet, the answer is what there is, and says so: header {@code Samspor-Behind: true}, and the page's
 * model attribute {@value #BEHIND}.
 */
@Component
class AfterPosition implements HandlerInterceptor {

    static final String BEHIND = "behind";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Progress progress;
    private final Map<String, Projection> all;

    AfterPosition(Progress progress, List<Projection> projections) {
        this.progress = progress;
        this.all = projections.stream().collect(Collectors.toMap(Projection::name, view -> view));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var after = request.getParameter("after");
        if (after == null || !request.getMethod().equals("GET") || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (!after.matches("\\d{1,18}") || !progress.await(views(method), Long.parseLong(after), PATIENCE)) {
            response.setHeader("Samspor-Behind", "true");
            request.setAttribute(BEHIND, true);
        }
        return true;
    }

    private Collection<Projection> views(HandlerMethod method) {
        var reads = method.getBeanType().getAnnotation(Reads.class);
        return reads == null
                ? all.values()
                : Stream.concat(Stream.of(reads.value()), Stream.of(Seats.VIEW))
                        .distinct()
                        .map(view -> Objects.requireNonNull(all.get(view), view))
                        .toList();
    }
}
