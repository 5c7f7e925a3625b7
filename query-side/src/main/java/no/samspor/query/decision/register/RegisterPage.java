package no.samspor.query.decision.register;

import java.time.Clock;
import no.samspor.kernel.time.Norway;
import no.samspor.query.decision.register.DecisionRegister.Cursor;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** «Vedtak»: the register of decisions. */
@Controller
@Reads(RegisterProjection.NAME)
class RegisterPage {

    private final DecisionRegister register;
    private final Organisation organisation;
    private final Clock clock;

    RegisterPage(DecisionRegister register, Organisation organisation, Clock clock) {
        this.register = register;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/vedtak")
    String list(
            Viewer viewer,
            RegisterFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        if (!Audience.reads(viewer)) {
            throw new NotHere();
        }
        var decisions = register.list(viewer, filter, Cursor.read(cursor), Slice.limit(null));
        model.addAttribute("decisions", decisions);
        model.addAttribute("next", next(decisions.next()));
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", DecisionStatus.values());
        model.addAttribute(
                "bodies",
                organisation.bodies(viewer.kommune(), Norway.today(clock)).stream()
                        .filter(body -> body.level() != null && body.meetingsPerYear() > 0)
                        .toList());
        return "decision/register/list";
    }

    private static @Nullable String next(@Nullable String cursor) {
        return cursor == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("after")
                        .replaceQueryParam("cursor", cursor)
                        .build()
                        .toUriString();
    }
}
