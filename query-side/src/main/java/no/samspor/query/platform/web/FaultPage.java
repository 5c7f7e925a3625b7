package no.samspor.query.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people and clients are told when something went wrong where no controller has words of its own for it: a page,
 * or a problem detail (RFC 9457) under {@code /api}. Never what the exception says, which may quote what was typed.
 */
@Controller
class FaultPage implements ErrorController {

    private final MessageSource texts;
    private final JsonMapper json;

    FaultPage(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Opened by itself it is no page at all. */
    @RequestMapping("/error")
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var fault = Fault.of(status.value());
        if (address(request).startsWith("/api/")) {
            write(problem(fault, status, request), response);
            return null;
        }
        return new ModelAndView("shell/fault", Map.of("fault", fault), status);
    }

    /** The address that was asked for, also while the fault in it is told. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private ProblemDetail problem(Fault fault, HttpStatusCode status, HttpServletRequest request) {
        var problem =
                ProblemDetail.forStatusAndDetail(status, texts.getMessage(fault.text(), null, request.getLocale()));
        problem.setType(URI.create("urn:samspor:problem:" + fault.code()));
        problem.setTitle(texts.getMessage(fault.title(), null, request.getLocale()));
        return problem;
    }

    private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
