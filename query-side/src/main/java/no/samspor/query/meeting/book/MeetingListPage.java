package no.samspor.query.meeting.book;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.samspor.query.meeting.book.Meetings.Cursor;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.platform.web.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Møter»: what is ahead, what was held, and the next one with a click. */
@Controller
@Reads(MeetingsProjection.NAME)
class MeetingListPage {

    private static final int ON_A_PAGE = 20;

    private final Meetings meetings;
    private final Runners runners;
    private final Organisation organisation;
    private final Dates dates;

    MeetingListPage(Meetings meetings, Runners runners, Organisation organisation, Dates dates) {
        this.meetings = meetings;
        this.runners = runners;
        this.organisation = organisation;
        this.dates = dates;
    }

    /**
     * The next meeting of a body as it would be planned.
     *
     * @param more whether one is ahead already
     */
    record Plan(
            Named body,
            String actingAs,
            LocalDate day,
            LocalTime from,
            LocalTime until,
            @Nullable String place,
            boolean more) {}

    @GetMapping("/moter")
    String list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model) {
        if (!viewer.seesTheWork()) {
            throw new NotHere();
        }
        var coming = meetings.coming(viewer).stream().filter(MeetingItem::whole).toList();
        var held = meetings.held(viewer, Cursor.read(cursor), ON_A_PAGE);
        model.addAttribute("coming", coming);
        model.addAttribute("held", held);
        model.addAttribute("next", PageAddress.next(held.next()));
        model.addAttribute("plans", plans(viewer, coming, request));
        return "meeting/list";
    }

    private List<Plan> plans(Viewer viewer, List<MeetingItem> coming, HttpServletRequest request) {
        return organisation.bodies(viewer.kommune(), dates.today()).stream()
                .filter(body -> body.meetingsPerYear() > 0)
                .flatMap(body ->
                        runners
                                .seat(viewer, body.id(), request)
                                .map(seat -> plan(body, seat.actingAs(), coming))
                                .stream())
                .toList();
    }

    private Plan plan(BodyView body, String actingAs, List<MeetingItem> coming) {
        var ahead = coming.stream()
                .filter(meeting -> meeting.body().id().equals(body.id().toString()))
                .map(MeetingItem::day)
                .max(LocalDate::compareTo);
        var last = meetings.lastMet(body.id());
        var from = Stream.concat(ahead.stream(), last.map(Meetings.Met::day).stream())
                .findFirst()
                .orElse(null);
        return new Plan(
                new Named(body.id().toString(), body.name()),
                actingAs,
                Cadence.next(body.meetingsPerYear(), from, dates.today()),
                Cadence.FROM,
                Cadence.UNTIL,
                last.map(Meetings.Met::place).orElse(null),
                ahead.isPresent());
    }
}
