package no.samspor.query.meeting.book;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.meeting.since.SinceLast;
import no.samspor.query.meeting.since.SinceLastView;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One meeting: its agenda while it is ahead, its minutes as they are made while it is in session, then the minutes. */
@Controller
class MeetingPage {

    private static final int ROWS = 3;

    private final Meetings meetings;
    private final Runners runners;
    private final SinceLast sinceLast;
    private final Organisation organisation;
    private final Teams teams;
    private final MinutesSeal seal;
    private final Dates dates;

    MeetingPage(
            Meetings meetings,
            Runners runners,
            SinceLast sinceLast,
            Organisation organisation,
            Teams teams,
            MinutesSeal seal,
            Dates dates) {
        this.teams = teams;
        this.meetings = meetings;
        this.runners = runners;
        this.sinceLast = sinceLast;
        this.organisation = organisation;
        this.seal = seal;
        this.dates = dates;
    }

    /** @param sak the open item to treat now, instead of the first */
    @GetMapping("/moter/{id}")
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID sak,
            HttpServletRequest request,
            Model model) {
        var view = meetings.find(viewer, id).orElseThrow(NotHere::new);
        var may = may(viewer, view, request);
        model.addAttribute("view", view);
        model.addAttribute("may", may);
        if (view.meeting().state().over()) {
            return minutes(viewer, view, model);
        }
        if (!view.meeting().whole()) {
            return "meeting/elsewhere";
        }
        return view.meeting().state() == MeetingState.IN_SESSION
                ? session(viewer, view, sak, model)
                : plan(view, may, model);
    }

    /** @param versjon {@code offentlig} for what the public reads */
    @GetMapping("/moter/{id}/referat")
    String minutes(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String versjon,
            HttpServletRequest request,
            Model model) {
        var view = meetings.find(viewer, id)
                .filter(found -> found.meeting().state().over())
                .orElseThrow(NotHere::new);
        var forThePublic = "offentlig".equals(versjon);
        model.addAttribute("may", forThePublic ? MayDo.NOTHING : may(viewer, view, request));
        model.addAttribute("view", forThePublic ? view.toThePublic() : view);
        return minutes(viewer, view, model);
    }

    private String minutes(Viewer viewer, MeetingView view, Model model) {
        model.addAttribute("seal", seal.of(view, viewer).orElse(null));
        model.addAttribute("hides", view.hidesSomething());
        return "meeting/minutes";
    }

    private MayDo may(Viewer viewer, MeetingView view, HttpServletRequest request) {
        return runners.seat(viewer, body(view), request)
                .map(seat -> MayDo.of(seat, runners.leads(seat), view, dates.today()))
                .orElse(MayDo.NOTHING);
    }

    private String plan(MeetingView view, MayDo may, Model model) {
        model.addAttribute("orders", orders(view.agenda()));
        model.addAttribute(
                "members", organisation.members(body(view), view.meeting().day()));
        model.addAttribute("rows", ROWS);
        if (may.plan()) {
            var since = organisation.body(body(view)).map(sinceLast::of).orElseThrow(NotHere::new);
            model.addAttribute("since", since);
            model.addAttribute("news", unplaced(since, view.agenda()));
        }
        return "meeting/plan";
    }

    /** What is new and does not stand on the agenda yet. */
    private static List<SinceLastView.Group> unplaced(SinceLastView since, List<AgendaView> agenda) {
        return since.groups().stream()
                .map(group -> new SinceLastView.Group(
                        group.of(),
                        group.news().stream()
                                .filter(news -> agenda.stream().noneMatch(item -> isAbout(item, news)))
                                .toList()))
                .filter(group -> !group.news().isEmpty())
                .toList();
    }

    private static boolean isAbout(AgendaView item, SinceLastView.News news) {
        var subject = item.subject();
        return subject != null && news.subject() != null
                ? subject.id().equals(news.subject().id())
                : Objects.equals(item.title(), news.title());
    }

    /** For each item but the first: the order in which it stands one place further up. */
    private static List<List<UUID>> orders(List<AgendaView> agenda) {
        var ids = agenda.stream().map(AgendaView::id).toList();
        List<List<UUID>> orders = new ArrayList<>();
        for (var place = 0; place < ids.size(); place++) {
            var moved = new ArrayList<>(ids);
            if (place > 0) {
                Collections.swap(moved, place - 1, place);
            }
            orders.add(moved);
        }
        return orders;
    }

    private String session(Viewer viewer, MeetingView view, @Nullable UUID sak, Model model) {
        var now = view.open().stream()
                .filter(item -> item.id().equals(sak))
                .findFirst()
                .orElse(view.current());
        var level = view.meeting().level();
        model.addAttribute("now", now);
        model.addAttribute("following", following(view, now));
        if (now != null) {
            model.addAttribute("kinds", kinds(now));
            model.addAttribute("kind", kind(now, level));
        }
        model.addAttribute("results", DecisionResult.values());
        model.addAttribute("services", organisation.onTheLadder(viewer.kommune(), dates.today()));
        model.addAttribute("teams", teams.of(viewer));
        model.addAttribute("deadline", nextMeeting(view));
        model.addAttribute("rows", ROWS);
        return "meeting/session";
    }

    /** What comes after the item that is treated now: the first that stays open. */
    private static @Nullable AgendaView following(MeetingView view, @Nullable AgendaView now) {
        return view.open().stream()
                .filter(item -> now == null || !item.id().equals(now.id()))
                .findFirst()
                .orElse(null);
    }

    private static List<DecisionKind> kinds(AgendaView item) {
        var aboutCase = item.subject() != null && item.subject().kind() == AgendaSubject.Kind.CASE;
        return Stream.of(DecisionKind.values())
                .filter(kind -> aboutCase || kind != DecisionKind.CASE_MATTER)
                .toList();
    }

    /** What a decision under that item is most likely about. */
    private static DecisionKind kind(AgendaView item, @Nullable Level level) {
        var subject = item.subject();
        if (subject != null && subject.kind() == AgendaSubject.Kind.CASE && !subject.notAccepted()) {
            return DecisionKind.CASE_MATTER;
        }
        if (subject != null && subject.kind() == AgendaSubject.Kind.PLAN) {
            return DecisionKind.PLAN;
        }
        if (subject != null && subject.kind() == AgendaSubject.Kind.REPORT) {
            return DecisionKind.REPORT;
        }
        return level == Level.STYRENDE ? DecisionKind.PRIORITY : DecisionKind.TILTAK;
    }

    /** What is given out is to be done until they meet again. */
    private LocalDate nextMeeting(MeetingView view) {
        var perYear = organisation.body(body(view)).orElseThrow(NotHere::new).meetingsPerYear();
        return Cadence.next(Math.max(1, perYear), view.meeting().day(), dates.today());
    }

    private static BodyId body(MeetingView view) {
        return BodyId.of(view.meeting().body().id());
    }
}
