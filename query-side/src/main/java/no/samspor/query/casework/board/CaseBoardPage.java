package no.samspor.query.casework.board;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.casework.brief.CaseBriefs;
import no.samspor.query.casework.file.CaseFiles;
import no.samspor.query.casework.file.CaseFilter;
import no.samspor.query.casework.file.CaseStanding;
import no.samspor.query.casework.file.Staff;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Chip;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The list of cases, and the page that opens one. */
@Controller
@Reads({"case-file", "case-brief"})
class CaseBoardPage {

    /** What can be taken in at once, on a phone too. */
    private static final int ROWS = 25;

    private final CaseFiles files;
    private final CaseBriefs briefs;
    private final Organisation organisation;
    private final Names names;
    private final Staff staff;
    private final Dates dates;
    private final MessageSource texts;

    CaseBoardPage(
            CaseFiles files,
            CaseBriefs briefs,
            Organisation organisation,
            Names names,
            Staff staff,
            Dates dates,
            MessageSource texts) {
        this.files = files;
        this.briefs = briefs;
        this.organisation = organisation;
        this.names = names;
        this.staff = staff;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping("/saker")
    String list(Viewer viewer, CaseFilter filter, @RequestParam(required = false) @Nullable Long cursor, Model model) {
        model.addAttribute("ladder", organisation.ladder(viewer.kommune()));
        if (!viewer.readsNotes()) {
            return lifted(viewer, cursor, model);
        }
        var cases = files.list(viewer, filter, cursor, ROWS);
        model.addAttribute("cases", cases);
        model.addAttribute("filter", filter);
        model.addAttribute("standings", CaseStanding.values());
        model.addAttribute("themes", names.inUse(viewer.kommune(), CodeList.THEMES));
        model.addAttribute("areas", names.inUse(viewer.kommune(), CodeList.AREAS));
        model.addAttribute("chips", chips(viewer, filter));
        model.addAttribute("mine", viewer.user().toString());
        model.addAttribute("opens", viewer.role() == Role.COORDINATOR);
        model.addAttribute("next", next(cases));
        return "casework/board";
    }

    /** @param raisedBy the concern that the case is opened from */
    @GetMapping("/saker/ny")
    String open(
            Viewer viewer, @RequestParam(name = "bekymring", required = false) @Nullable UUID raisedBy, Model model) {
        if (viewer.role() != Role.COORDINATOR) {
            throw new NotHere();
        }
        model.addAttribute("raisedBy", raisedBy);
        model.addAttribute("themes", names.inUse(viewer.kommune(), CodeList.THEMES));
        model.addAttribute("areas", names.inUse(viewer.kommune(), CodeList.AREAS));
        model.addAttribute("people", staff.on(viewer.kommune(), dates.today()));
        model.addAttribute("me", viewer.user().toString());
        return "casework/open";
    }

    private String lifted(Viewer viewer, @Nullable Long cursor, Model model) {
        var cases = briefs.list(viewer, cursor, ROWS);
        model.addAttribute("briefs", cases);
        model.addAttribute("next", next(cases));
        return "casework/lifted";
    }

    private List<Chip> chips(Viewer viewer, CaseFilter filter) {
        List<Chip> chips = new ArrayList<>();
        if (filter.number() != null) {
            chips.add(Chip.of("number", "«" + filter.number() + "»"));
        }
        if (filter.standing() != null) {
            chips.add(Chip.of("standing", text("case.standing." + filter.standing())));
        }
        if (filter.theme() != null) {
            chips.add(Chip.of("theme", names.code(viewer.kommune(), CodeList.THEMES, filter.theme())));
        }
        if (filter.area() != null) {
            chips.add(Chip.of("area", names.code(viewer.kommune(), CodeList.AREAS, filter.area())));
        }
        if (filter.level() != null) {
            chips.add(Chip.of("level", text("shell.level." + filter.level())));
        }
        if (filter.owner() != null) {
            chips.add(Chip.of("owner", names.person(new UserId(filter.owner()))));
        }
        return chips;
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static @Nullable String next(Slice<?> cases) {
        return cases.next() == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("cursor", cases.next())
                        .build()
                        .toUriString();
    }
}
