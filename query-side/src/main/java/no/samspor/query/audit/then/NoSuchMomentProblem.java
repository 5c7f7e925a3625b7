package no.samspor.query.audit.then;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import no.samspor.query.audit.moment.NoSuchMoment;
import no.samspor.query.audit.moment.WhyNoMoment;
import no.samspor.query.platform.web.ShellOfPages;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Why nothing can be shown as of that moment, and what to do: a problem detail, or a page that keeps what was typed.
 */
@ControllerAdvice
public class NoSuchMomentProblem {

    private final WhyNoMoment why;
    private final ShellOfPages shell;
    private final MessageSource texts;

    public NoSuchMomentProblem(WhyNoMoment why, ShellOfPages shell, MessageSource texts) {
        this.why = why;
        this.shell = shell;
        this.texts = texts;
    }

    @ExceptionHandler
    Object nowhere(NoSuchMoment none, HttpServletRequest request) {
        var sentence = why.says(none);
        if (AskedThen.isApi(request.getRequestURI())) {
            return ResponseEntity.of(problem(none, sentence)).build();
        }
        var page = new ModelAndView("audit/no-then", HttpStatus.NOT_FOUND);
        page.addObject("sentence", sentence);
        var asked = AskedThen.of(request);
        page.addObject("asked", asked == null ? null : asked.moment());
        page.addObject("here", request.getRequestURI());
        shell.around(page, request);
        return page;
    }

    private ProblemDetail problem(NoSuchMoment none, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, sentence);
        problem.setType(URI.create("urn:samspor:problem:" + none.why().code()));
        problem.setTitle(texts.getMessage("audit.no-then", null, LocaleContextHolder.getLocale()));
        return problem;
    }
}
