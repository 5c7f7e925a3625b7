package no.samspor.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspor.command.rule.BrokenRule;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Faults as problem details (RFC 9457): a stable type per rule, the field, and a sentence that says what to do. */
@RestControllerAdvice(basePackages = "no.samspor.command")
@Order(Ordered.HIGHEST_PRECEDENCE) // before the framework's own, which knows no sentences
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPE = "urn:samspor:problem:";
    private static final Set<String> MISSING = names(NotBlank.class, NotNull.class, NotEmpty.class);
    private static final Set<String> RANGE = names(Min.class, Max.class);

    private final ProblemTexts texts;
    private final JsonMapper json;

    Problems(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(BrokenRule rule, HttpServletRequest request) {
        var status = switch (rule.kind()) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
        };
        var problem = problem(request, status, rule.code(), rule.arguments().toArray());
        if (rule.field() != null) {
            problem.setProperty("field", rule.field());
        }
        rule.details().forEach(problem::setProperty);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(VersionIsStale stale, HttpServletRequest request) {
        var problem = problem(request, 412, "version-is-stale");
        problem.setProperty("currentVersion", stale.current());
        return ResponseEntity.status(412).eTag("\"" + stale.current() + "\"").body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> versionNeeded(VersionNeeded needed, HttpServletRequest request) {
        return answer(problem(request, 428, "version-needed"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badHeader(BadHeader header, HttpServletRequest request) {
        return answer(problem(request, 400, header.code()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(AggregateNotFoundException unknown, HttpServletRequest request) {
        return answer(problem(request, 404, "unknown-id"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> raced(ConcurrencyException raced, HttpServletRequest request) {
        return answer(problem(request, 409, "changed-meanwhile"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongPath(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return answer(problem(request, 404, "unknown-id"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        List<Map<String, String>> errors = new ArrayList<>();
        for (FieldError error : invalid.getBindingResult().getFieldErrors()) {
            var code = code(error);
            var sentence = texts.of(code, request.getLocale(), limits(error));
            errors.add(Map.of("field", error.getField(), "type", TYPE + code, "detail", sentence));
        }
        errors.sort(java.util.Comparator.comparing(error -> error.get("field")));
        var first = errors.getFirst();
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, first.get("detail"));
        problem.setType(URI.create(first.get("type")));
        problem.setTitle(texts.of("title.422", request.getLocale()));
        problem.setProperty("field", first.get("field"));
        problem.setProperty("errors", errors);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        var problem = switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                problem(request, 422, "unknown-field", unknown.getPropertyName());
            case DatabindException databind -> problem(request, 422, "field-wrong-form", path(databind));
            case null, default -> problem(request, 400, "body-unreadable");
        };
        if (unreadable.getCause() instanceof DatabindException databind) {
            problem.setProperty("field", path(databind));
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(RuntimeException fault, HttpServletRequest request) {
        // the class alone: messages of foreign exceptions may quote what was typed
        LOG.error("A command failed: {}", fault.getClass().getName(), withoutMessages(fault));
        return answer(problem(request, 500, "fault"));
    }

    /** Writes a problem from outside a controller. */
    void write(HttpServletRequest request, HttpServletResponse response, int status, String code, Object... arguments)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem(request, status, code, arguments)));
    }

    private ProblemDetail problem(HttpServletRequest request, int status, String code, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(status), texts.of(code, request.getLocale(), arguments));
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(texts.of("title." + status, request.getLocale()));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String code(FieldError error) {
        var constraint = error.getCode() == null ? "" : error.getCode();
        if (MISSING.contains(constraint)) {
            return "field-missing";
        }
        if (constraint.equals(Size.class.getSimpleName())) {
            return error.getRejectedValue() instanceof String text && text.isBlank()
                    ? "field-missing"
                    : "field-too-long";
        }
        return RANGE.contains(constraint) ? "field-out-of-range" : "field-wrong-form";
    }

    private static Object[] limits(FieldError error) {
        var arguments = error.getArguments();
        if (arguments == null) {
            return new Object[0];
        }
        return java.util.Arrays.stream(arguments)
                .filter(Number.class::isInstance)
                .toArray();
    }

    private static String path(JacksonException fault) {
        var path = new StringBuilder();
        for (var reference : fault.getPath()) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }

    private static Throwable withoutMessages(Throwable fault) {
        var bare = new RuntimeException(fault.getClass().getName());
        bare.setStackTrace(fault.getStackTrace());
        if (fault.getCause() != null) {
            bare.initCause(withoutMessages(fault.getCause()));
        }
        return bare;
    }

    private static Set<String> names(Class<?>... constraints) {
        return Set.copyOf(
                java.util.Arrays.stream(constraints).map(Class::getSimpleName).toList());
    }
}
