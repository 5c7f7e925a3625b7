package no.samspor.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.time.AsOf;
import no.samspor.kernel.time.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Who looks: the person who is logged in, in the seat they chose ({@code Acting-As} header, else the session), else
 * their first. Who sits in a grensegruppe sees what is {@link OpenToGrensegrupper open to it}, and nothing else.
 */
@Component
public class ViewerResolver implements HandlerMethodArgumentResolver {

    /** Session attribute: the seat chosen on the pages, {@code ROLE@body}. */
    public static final String CHOSEN_SEAT = "samspor.seat";

    /** Request attribute: the {@link Viewer} that was let in. */
    public static final String VIEWER = "samspor.viewer";

    private final Seats seats;
    private final Clock clock;

    ViewerResolver(Seats seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    /** All seats that the person who is logged in holds now; empty when nobody is. */
    public List<Viewer> seatsOf(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null
                ? List.of()
                : AsOf.now(() -> seats.heldBy(UserId.of(principal.getName()), Norway.today(clock)));
    }

    /** @throws NoSeat when the person holds none, or not the one asked for in the header */
    public Viewer viewer(HttpServletRequest request) {
        var held = seatsOf(request);
        var asked = request.getHeader("Acting-As");
        if (asked != null) {
            return held.stream()
                    .filter(viewer -> viewer.actingAs().equals(asked))
                    .findFirst()
                    .orElseThrow(NoSeat::new);
        }
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(CHOSEN_SEAT);
        return held.stream()
                .filter(viewer -> viewer.actingAs().equals(chosen))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .orElseThrow(NoSeat::new);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binderFactory) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Not a servlet request");
        }
        var viewer = viewer(request);
        if (viewer.role() == Role.BORDER_MEMBER
                && !parameter.getContainingClass().isAnnotationPresent(OpenToGrensegrupper.class)) {
            throw new NotHere();
        }
        request.setAttribute(VIEWER, viewer);
        return viewer;
    }
}
