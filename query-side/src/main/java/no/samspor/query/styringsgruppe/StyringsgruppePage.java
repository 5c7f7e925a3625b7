package no.samspor.query.styringsgruppe;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.time.Norway;
import no.samspor.query.decision.asked.Questions;
import no.samspor.query.figures.Figures;
import no.samspor.query.inbox.OpenPromises;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import no.samspor.query.tiltak.board.TiltakBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Styringsgruppen»: for the members of the highest level, the koordinator and the auditor. */
@Controller
class StyringsgruppePage {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private final Questions questions;
    private final TiltakBoard tiltak;
    private final OpenPromises promises;
    private final Figures figures;
    private final Organisation organisation;
    private final Clock clock;

    StyringsgruppePage(
            Questions questions,
            TiltakBoard tiltak,
            OpenPromises promises,
            Figures figures,
            Organisation organisation,
            Clock clock) {
        this.questions = questions;
        this.tiltak = tiltak;
        this.promises = promises;
        this.figures = figures;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param asOf «30.09.2026», as typed; today without it */
    @GetMapping("/styringsgruppen")
    String page(Viewer viewer, @RequestParam(name = "tall", required = false) @Nullable String asOf, Model model) {
        if (!maySee(viewer)) {
            throw new NotHere();
        }
        var today = Norway.today(clock);
        var asked = day(asOf);
        var shown = asked == null || asked.isAfter(today) ? today : asked;
        model.addAttribute(
                "body",
                organisation
                        .groupAt(Level.STYRENDE, viewer.kommune(), today)
                        .orElseThrow(NotHere::new)
                        .name());
        model.addAttribute("asks", questions.to(Level.STYRENDE, viewer));
        model.addAttribute(
                "promises",
                promises.at(Level.STYRENDE, viewer).stream()
                        .filter(promise -> promise.count() > 0)
                        .toList());
        model.addAttribute("packages", PackageOverview.of(tiltak.all(viewer, null), today));
        model.addAttribute("figures", figures.of(viewer, shown));
        model.addAttribute("until", figures.until(shown));
        model.addAttribute("earlier", asked != null);
        model.addAttribute("asTyped", asOf);
        model.addAttribute("unreadable", asOf != null && !asOf.isBlank() && asked == null);
        return "styringsgruppe/page";
    }

    private static boolean maySee(Viewer viewer) {
        return viewer.role() == Role.COORDINATOR
                || viewer.role() == Role.AUDITOR
                || (viewer.role() == Role.MEMBER && viewer.level() == Level.STYRENDE);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip(), FIELD);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
