package no.samspor.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import no.samspor.kernel.access.NotLogged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Why something cannot be read: for a client a problem detail (RFC 9457) in its language, for a browser the page that
 * says so.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // after the command side's own, before the framework's, which knows no sentences
class ReadingProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingProblems.class);
    private static final String UNKNOWN = "unknown-id";
    private static final String UNREADABLE = "parameter-unreadable";

    private final MessageSource texts;

    ReadingProblems(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler({NotHere.class, NoResourceFoundException.class})
    @Nullable
    ResponseEntity<ProblemDetail> notHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return answer(request, response, HttpStatus.NOT_FOUND, UNKNOWN, null);
    }

    @ExceptionHandler(NoSeat.class)
    @Nullable
    ResponseEntity<ProblemDetail> noSeat(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var stated = request.getHeader("Acting-As") != null;
        return answer(request, response, HttpStatus.FORBIDDEN, stated ? "role-not-held" : "no-seat", null);
    }

    @ExceptionHandler(NotLogged.class)
    @Nullable
    ResponseEntity<ProblemDetail> notLogged(NotLogged failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.error("Nothing is shown, since it cannot be logged that it is", failure);
        return answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "reading-not-logged", null);
    }

    /** An address that holds no id leads nowhere; what is asked for after it can be mended. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> unreadable(
            MethodArgumentTypeMismatchException mismatch, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? answer(request, response, HttpStatus.NOT_FOUND, UNKNOWN, null)
                : answer(request, response, HttpStatus.BAD_REQUEST, UNREADABLE, mismatch.getName());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> unreadable(
            BindException filter, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var field = filter.getFieldError();
        return answer(request, response, HttpStatus.BAD_REQUEST, UNREADABLE, field == null ? null : field.getField());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> cannotBeAsked(
            CannotBeAsked asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return answer(request, response, HttpStatus.BAD_REQUEST, asked.code(), asked.field());
    }

    private @Nullable ResponseEntity<ProblemDetail> answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            @Nullable String field)
            throws IOException {
        if (!request.getRequestURI().startsWith("/api/")) {
            // an address that cannot be read leads to no page either
            response.sendError(status == HttpStatus.BAD_REQUEST ? HttpServletResponse.SC_NOT_FOUND : status.value());
            return null;
        }
        var language = LocaleContextHolder.getLocale();
        var problem = ProblemDetail.forStatusAndDetail(status, texts.getMessage("problem." + code, null, language));
        problem.setType(URI.create("urn:samspor:problem:" + code));
        problem.setTitle(texts.getMessage("problem.title." + status.value(), null, language));
        if (field != null) {
            problem.setProperty("field", field);
        }
        return ResponseEntity.of(problem).build();
    }
}
