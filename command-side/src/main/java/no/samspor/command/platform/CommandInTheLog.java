package no.samspor.command.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the command id on every line that is logged while the command is carried out, so that a client's key leads to
 * the lines about it. Nothing else of the request ever gets into the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommandInTheLog extends OncePerRequestFilter {

    /** Key of the log context: the command id, a UUID. */
    private static final String COMMAND = "command";

    /** Until closed, lines of this thread name the command. */
    static MDC.MDCCloseable of(UUID command) {
        return MDC.putCloseable(COMMAND, command.toString());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(SubmissionResolver.KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID key;
        try {
            key = UUID.fromString(request.getHeader(SubmissionResolver.KEY));
        } catch (IllegalArgumentException notAKey) {
            // could be anything, so it is not repeated
            chain.doFilter(request, response);
            return;
        }
        try (var named = of(key)) {
            chain.doFilter(request, response);
        }
    }
}
