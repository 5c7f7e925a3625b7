package no.samspor.query.decision.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.decision.form.Recorders;
import no.samspor.query.decision.register.DecisionRegister.Cursor;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Chip;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.platform.web.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Vedtak»: the register of decisions. */
@Controller
@Reads(RegisterProjection.NAME)
class RegisterPage {

    private static final int ON_A_PAGE = 25;

    private final DecisionRegister register;
    private final Recorders recorders;
    private final Organisation organisation;
    private final Names names;
    private final MessageSource texts;
    private final Dates dates;

    RegisterPage(
            DecisionRegister register,
            Recorders recorders,
            Organisation organisation,
            Names names,
            MessageSource texts,
            Dates dates) {
        this.register = register;
        this.recorders = recorders;
        this.organisation = organisation;
        this.names = names;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping("/vedtak")
    String list(
            Viewer viewer,
            RegisterFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        if (!viewer.seesTheWork()) {
            throw new NotHere();
        }
        var decisions = register.list(viewer, filter, Cursor.read(cursor), ON_A_PAGE);
        model.addAttribute("decisions", decisions);
        model.addAttribute("next", PageAddress.next(decisions.next()));
        model.addAttribute("chips", chips(filter));
        model.addAttribute("records", recorders.records(viewer, dates.today()));
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", DecisionStatus.values());
        model.addAttribute("results", DecisionResult.values());
        model.addAttribute("levels", organisation.ladder(viewer.kommune()));
        model.addAttribute("exports", exports());
        model.addAttribute(
                "bodies",
                organisation.bodies(viewer.kommune(), dates.today()).stream()
                        .filter(body -> body.level() != null && body.meetingsPerYear() > 0)
                        .toList());
        return "decision/register/list";
    }

    /** The same as a file, in each form. */
    private static Map<RegisterExport.Format, String> exports() {
        var exports = new EnumMap<RegisterExport.Format, String>(RegisterExport.Format.class);
        for (var format : RegisterExport.Format.values()) {
            exports.put(format, PageAddress.file("/api/decisions/export", "format", format.name()));
        }
        return exports;
    }

    private List<Chip> chips(RegisterFilter filter) {
        var chips = new ArrayList<Chip>();
        if (filter.body() != null) {
            chips.add(Chip.of("body", names.body(new BodyId(filter.body()))));
        }
        if (filter.status() != null) {
            chips.add(Chip.of("status", say("decision.status." + filter.status())));
        }
        if (filter.from() != null) {
            chips.add(Chip.of("from", say("decision.filter.chip.from", dates.date(filter.from()))));
        }
        if (filter.to() != null) {
            chips.add(Chip.of("to", say("decision.filter.chip.to", dates.date(filter.to()))));
        }
        if (Boolean.TRUE.equals(filter.unconfirmed())) {
            chips.add(Chip.of("unconfirmed", say("decision.unconfirmed")));
        }
        if (filter.level() != null) {
            chips.add(Chip.of("level", say("shell.level." + filter.level())));
        }
        if (filter.result() != null) {
            chips.add(Chip.of("result", say("decision.result." + filter.result())));
        }
        if (filter.person() != null) {
            chips.add(Chip.of("person", say("decision.filter.chip.person", names.person(new UserId(filter.person())))));
        }
        if (filter.subject() != null && !filter.subject().isBlank()) {
            chips.add(Chip.of("subject", say("decision.filter.chip.subject", filter.subject())));
        }
        if (filter.about() != null) {
            chips.add(Chip.of("about", say("decision.filter.chip.about")));
        }
        return chips;
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
