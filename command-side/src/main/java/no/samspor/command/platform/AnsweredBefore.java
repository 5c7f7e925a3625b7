package no.samspor.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same key again gives the same answer, before anything else is looked at: roles and states may have changed since.
 */
@Component
class AnsweredBefore implements HandlerInterceptor {

    private final CommandSender sender;
    private final JsonMapper json;

    AnsweredBefore(CommandSender sender, JsonMapper json) {
        this.sender = sender;
        this.json = json;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !takesSubmission(method)) {
            return true;
        }
        var stored = sender.answered(SubmissionResolver.key(request)).orElse(null);
        if (stored == null) {
            return true;
        }
        if (!stored.fingerprint().equals(SubmissionResolver.fingerprint(request))
                || !stored.actor().equals(SubmissionResolver.user(request))) {
            throw new KeyUsedForSomethingElse();
        }
        var answer = Submission.answer(stored);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType("application/json");
        response.getOutputStream().write(json.writeValueAsBytes(stored.receipt()));
        return false;
    }

    private static boolean takesSubmission(HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == Submission.class) {
                return true;
            }
        }
        return false;
    }
}
