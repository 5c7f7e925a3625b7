package no.samspor.query.tiltak.rounds;

import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.tiltak.board.Mandates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** «Tiltakspakker»: which there are, and the rounds of one beside each other. */
@Controller
@Reads({PackageProjection.NAME, "tiltak"})
class PackagePage {

    private final Rounds rounds;

    PackagePage(Rounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping("/tiltakspakker")
    String list(Viewer viewer, Model model) {
        if (viewer.role() == Role.ADMINISTRATOR) {
            throw new NotHere();
        }
        model.addAttribute("packages", rounds.all(viewer));
        model.addAttribute("proposes", Mandates.proposes(viewer));
        return "tiltak/rounds/list";
    }

    @GetMapping("/tiltakspakker/{id}")
    String one(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("compared", rounds.of(viewer, id).orElseThrow(NotHere::new));
        model.addAttribute("proposes", Mandates.proposes(viewer));
        model.addAttribute("repeats", viewer.role() == Role.COORDINATOR);
        return "tiltak/rounds/compared";
    }
}
