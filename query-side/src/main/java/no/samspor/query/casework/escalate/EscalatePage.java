package no.samspor.query.casework.escalate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.query.casework.file.CaseFiles;
import no.samspor.query.casework.file.CaseView;
import no.samspor.query.decision.register.DecisionRegister;
import no.samspor.query.knowledge.Indicators;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.tiltak.board.TiltakBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lifts a case to the next level, or brings it to a grensegruppe: the same check of what is written, and the same
 * sign-off.
 */
@Controller
@Reads("case-file")
class EscalatePage {

    private final CaseFiles files;
    private final TiltakBoard tiltak;
    private final DecisionRegister decisions;
    private final Indicators indicators;
    private final Organisation organisation;
    private final Names names;
    private final Dates dates;

    EscalatePage(
            CaseFiles files,
            TiltakBoard tiltak,
            DecisionRegister decisions,
            Indicators indicators,
            Organisation organisation,
            Names names,
            Dates dates) {
        this.files = files;
        this.tiltak = tiltak;
        this.decisions = decisions;
        this.indicators = indicators;
        this.organisation = organisation;
        this.names = names;
        this.dates = dates;
    }

    /** A tiltak, decision or published figure that the receiver can be asked to build on. */
    record Choice(BasisItem.Kind kind, UUID reference, String text, boolean chosen) {}

    /** A case that cannot be lifted now shows why on its own page: closed, lifted already, or at the top. */
    @GetMapping("/saker/{id}/loft")
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var file = files.find(viewer, id).orElseThrow(NotHere::new);
        if (viewer.role() != Role.COORDINATOR) {
            throw new NotHere();
        }
        var ladder = organisation.ladder(viewer.kommune());
        var next = ladder.indexOf(file.item().level()) + 1;
        if (!file.item().isOpen() || file.lift() != null || next >= ladder.size()) {
            return "redirect:/saker/" + id;
        }
        model.addAttribute("ladder", ladder);
        model.addAttribute("to", ladder.get(next));
        model.addAttribute(
                "receiver",
                organisation
                        .groupAt(ladder.get(next), viewer.kommune(), dates.today())
                        .orElseThrow(NotHere::new)
                        .name());
        model.addAttribute("concerns", concerns(file));
        model.addAttribute("basis", basis(viewer, id));
        return write(file, "escalate", viewer, model);
    }

    /** @param group which, when the kommune has several; else the first that the case does not lie before */
    @GetMapping("/saker/{id}/grensegruppe")
    String bring(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(name = "gruppe", required = false) @Nullable UUID group,
            Model model) {
        var file = files.find(viewer, id).orElseThrow(NotHere::new);
        if (viewer.role() != Role.COORDINATOR) {
            throw new NotHere();
        }
        var groups = organisation.grensegrupper(viewer.kommune(), dates.today());
        if (!file.item().isOpen() || groups.isEmpty()) {
            return "redirect:/saker/" + id;
        }
        var to = groups.stream()
                .filter(each -> each.id().value().equals(group))
                .findFirst()
                .orElse(groups.getFirst());
        model.addAttribute("ladder", organisation.ladder(viewer.kommune()));
        model.addAttribute("receiver", to.name());
        model.addAttribute("grensegruppe", to.id());
        model.addAttribute(
                "others",
                groups.stream().filter(each -> !each.id().equals(to.id())).toList());
        model.addAttribute("basis", List.of());
        return write(file, "bring", viewer, model);
    }

    /** @param way the last part of the command's address; names the texts too */
    private String write(CaseView file, String way, Viewer viewer, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("way", way);
        model.addAttribute("signer", names.person(viewer.user()));
        return "casework/escalate";
    }

    /** The number of concerns as it may be shown; fewer than five are not counted out. */
    private static @Nullable Integer concerns(CaseView file) {
        var count = file.concerns().size();
        return count < BasisItem.SMALLEST_SHOWN ? null : count;
    }

    private List<Choice> basis(Viewer viewer, UUID id) {
        List<Choice> choices = new ArrayList<>();
        tiltak.about(viewer, id)
                .forEach(item -> choices.add(new Choice(BasisItem.Kind.TILTAK, item.id(), item.title(), true)));
        decisions
                .about(viewer, id)
                .forEach(item -> choices.add(
                        new Choice(BasisItem.Kind.DECISION, item.id(), item.number() + " " + item.title(), false)));
        indicators.all(viewer).forEach(series -> {
            var last = series.last();
            choices.add(new Choice(BasisItem.Kind.INDICATOR, last.id(), series.told(last), false));
        });
        return choices;
    }
}
