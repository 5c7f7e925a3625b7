package no.samspor.app.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers API clients who do not get in, as a problem detail (RFC 9457) in their language. */
@Component
class LoginProblem {

    private final JsonMapper json;
    private final MessageSource texts;

    LoginProblem(JsonMapper json, MessageSource texts) {
        this.json = json;
        this.texts = texts;
    }

    static boolean isForClients(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/actuator/");
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        var locale = request.getLocale();
        var problem = ProblemDetail.forStatusAndDetail(status, texts.getMessage("login.problem." + code, null, locale));
        problem.setType(URI.create("urn:samspor:problem:" + code));
        problem.setTitle(texts.getMessage("login.problem.title." + code, null, locale));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
