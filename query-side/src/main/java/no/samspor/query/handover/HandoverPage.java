package no.samspor.query.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Role;
import no.samspor.query.casework.file.CaseFiles;
import no.samspor.query.casework.file.CaseFilter;
import no.samspor.query.casework.file.CaseItem;
import no.samspor.query.inbox.Inbox;
import no.samspor.query.inbox.InboxView.Group;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.MemberView;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.plan.file.Plans;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.tiltak.board.TiltakBoard;
import no.samspor.query.tiltak.board.TiltakItem;
import no.samspor.query.tiltak.board.TiltakState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Årshjul», for all who work with SLT; and «Overlevering», for whoever takes over as koordinator. */
@Controller
class HandoverPage {

    private final YearWheel wheel;
    private final Inbox inbox;
    private final CaseFiles cases;
    private final TiltakBoard tiltak;
    private final Plans plans;
    private final Organisation organisation;
    private final Dates dates;

    HandoverPage(
            YearWheel wheel,
            Inbox inbox,
            CaseFiles cases,
            TiltakBoard tiltak,
            Plans plans,
            Organisation organisation,
            Dates dates) {
        this.wheel = wheel;
        this.inbox = inbox;
        this.cases = cases;
        this.tiltak = tiltak;
        this.plans = plans;
        this.organisation = organisation;
        this.dates = dates;
    }

    @GetMapping("/arshjul")
    String wheel(Viewer viewer, Model model) {
        if (!viewer.seesTheWork()) {
            throw new NotHere();
        }
        model.addAttribute("months", wheel.of(viewer));
        return "handover/wheel";
    }

    @GetMapping("/overlevering")
    String pack(Viewer viewer, Model model) {
        if (viewer.role() != Role.COORDINATOR) {
            throw new NotHere();
        }
        var open = inbox.of(viewer, null, null);
        model.addAttribute(
                "promises",
                open.promises().stream().filter(promise -> promise.count() > 0).toList());
        model.addAttribute("late", late(open.groups()));
        model.addAttribute("cases", open(viewer));
        model.addAttribute("running", running(viewer));
        model.addAttribute("plan", plans.inForce(viewer).orElse(null));
        model.addAttribute("people", people(viewer));
        model.addAttribute("months", wheel.of(viewer));
        return "handover/pack";
    }

    private static List<Group> late(List<Group> groups) {
        return groups.stream().filter(group -> group.kind().equals("late")).toList();
    }

    private List<CaseItem> open(Viewer viewer) {
        var all = new CaseFilter(null, null, null, null, null, null);
        return cases.list(viewer, all, null, Slice.MAX_LIMIT).items().stream()
                .filter(CaseItem::isOpen)
                .toList();
    }

    private List<TiltakItem> running(Viewer viewer) {
        return Stream.of(TiltakState.APPROVED, TiltakState.RUNNING, TiltakState.EVALUATED)
                .flatMap(state -> tiltak.all(viewer, state).stream())
                .toList();
    }

    private Map<BodyView, List<MemberView>> people(Viewer viewer) {
        return organisation.onTheLadder(viewer.kommune(), dates.today()).stream()
                .collect(Collectors.toMap(
                        body -> body,
                        body -> organisation.members(body.id(), dates.today()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
