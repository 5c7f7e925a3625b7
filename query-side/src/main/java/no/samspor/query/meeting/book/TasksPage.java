package no.samspor.query.meeting.book;

import no.samspor.kernel.actor.Role;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Oppgaver»: what was given out, to whom, until when, and what became of it. */
@Controller
@Reads(MeetingsProjection.NAME)
class TasksPage {

    private final TaskBoard board;
    private final Organisation organisation;
    private final Teams teams;
    private final Dates dates;

    TasksPage(TaskBoard board, Organisation organisation, Teams teams, Dates dates) {
        this.teams = teams;
        this.board = board;
        this.organisation = organisation;
        this.dates = dates;
    }

    @GetMapping("/oppgaver")
    String list(Viewer viewer, Model model) {
        if (!viewer.seesTheWork()) {
            throw new NotHere();
        }
        var open = board.open(viewer);
        model.addAttribute(
                "mine",
                open.stream().filter(task -> TaskBoard.isOf(viewer, task)).toList());
        model.addAttribute(
                "others",
                open.stream().filter(task -> !TaskBoard.isOf(viewer, task)).toList());
        model.addAttribute("ended", board.ended(viewer));
        model.addAttribute("gives", viewer.role() != Role.AUDITOR);
        model.addAttribute(
                "services",
                organisation.onTheLadder(viewer.kommune(), dates.today()).stream()
                        .filter(body ->
                                viewer.role() == Role.COORDINATOR || body.id().equals(viewer.body()))
                        .toList());
        model.addAttribute(
                "teams",
                teams.of(viewer).stream()
                        .filter(team -> viewer.role() == Role.COORDINATOR
                                || team.body().id().equals(viewer.body().toString()))
                        .toList());
        return "meeting/tasks";
    }
}
