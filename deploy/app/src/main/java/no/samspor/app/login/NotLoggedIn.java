package no.samspor.app.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Nobody is logged in: a client is told so with 401, a browser is shown the login page. */
@Component
class NotLoggedIn implements AuthenticationEntryPoint {

    private final LoginProblem problem;
    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(Access.LOGIN_PAGE);

    NotLoggedIn(LoginProblem problem) {
        this.problem = problem;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        if (LoginProblem.isForClients(request)) {
            // not «Basic», on which a browser would put its own login box over the page
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problem.write(request, response, HttpStatus.UNAUTHORIZED, "not-logged-in");
        } else {
            page.commence(request, response, fault);
        }
    }
}
