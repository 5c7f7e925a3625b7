package no.samspor.query.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import no.samspor.query.platform.NoSeat;
import no.samspor.query.platform.ViewerResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one begins, and changing what one acts as for the rest of the session. */
@Controller
class SeatChoice {

    private final ViewerResolver viewers;
    private final Menu menu;

    SeatChoice(ViewerResolver viewers, Menu menu) {
        this.viewers = viewers;
        this.menu = menu;
    }

    @GetMapping("/")
    String begin(HttpServletRequest request) {
        var places = menu.of(viewers.viewer(request));
        return places.isEmpty()
                ? "shell/nothing-here"
                : "redirect:" + places.getFirst().destination().path();
    }

    /** @param next the page to go on to; anything but a path of ours leads to where the new seat begins */
    @PostMapping("/plass")
    String change(
            HttpServletRequest request,
            @RequestParam("plass") String seat,
            @RequestParam(name = "til", required = false) @Nullable String next) {
        if (viewers.seatsOf(request).stream().noneMatch(held -> held.actingAs().equals(seat))) {
            throw new NoSeat();
        }
        request.getSession().setAttribute(ViewerResolver.CHOSEN_SEAT, seat);
        return "redirect:" + (next != null && next.matches("(/[\\w-]+)+") ? next : "/");
    }
}
