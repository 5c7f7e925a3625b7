package no.samspor.query.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What people and clients are told when something went wrong where no controller has words of its own for it: a page,
 * or a problem detail (RFC 9457) under {@code /api}. Never what the exception says, which may quote what was typed.
 */
@Controller
class FaultPage implements ErrorController {

    private final MessageSource texts;

    FaultPage(MessageSource texts) {
        this.texts = texts;
    }

    /** Opened by itself it is no page at all. */
    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var fault = Fault.of(status.value());
        if (address(request).startsWith("/api/")) {
            return ResponseEntity.of(problem(fault, status, request)).build();
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
}
