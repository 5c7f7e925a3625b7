package no.samspor.app.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/** The request is refused before it is read, for example a form without the token of our own page. */
@Component
class NotAllowed implements AccessDeniedHandler {

    private final LoginProblem problem;
    private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();

    NotAllowed(LoginProblem problem) {
        this.problem = problem;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException, ServletException {
        if (LoginProblem.isForClients(request)) {
            problem.write(request, response, HttpStatus.FORBIDDEN, "not-allowed");
        } else {
            page.handle(request, response, fault);
        }
    }
}
