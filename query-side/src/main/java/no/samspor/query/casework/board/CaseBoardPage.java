package no.samspor.query.casework.board;

import java.util.UUID;
import no.samspor.kernel.actor.Role;
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
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The list of cases, and the page that opens one. */
@Controller
@Reads({"case-file", "case-brief"})
class CaseBoardPage {

    private final CaseFiles files;
    private final CaseBriefs briefs;
    private final Organisation organisation;
    private final Names names;
    private final Staff staff;
    private final Dates dates;

    CaseBoardPage(
            CaseFiles files, CaseBriefs briefs, Organisation organisation, Names names, Staff staff, Dates dates) {
        this.files = files;
        this.briefs = briefs;
        this.organisation = organisation;
        this.names = names;
        this.staff = staff;
        this.dates = dates;
    }

    @GetMapping("/saker")
    String list(Viewer viewer, CaseFilter filter, @RequestParam(required = false) @Nullable Long cursor, Model model) {
        model.addAttribute("ladder", organisation.ladder(viewer.kommune()));
        if (!viewer.readsNotes()) {
            return lifted(viewer, cursor, model);
        }
        var cases = files.list(viewer, filter, cursor, Slice.limit(null));
        model.addAttribute("cases", cases);
        model.addAttribute("filter", filter);
        model.addAttribute("standings", CaseStanding.values());
        model.addAttribute("themes", names.inUse(viewer.kommune(), CodeList.THEMES));
        model.addAttribute("areas", names.inUse(viewer.kommune(), CodeList.AREAS));
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
        var cases = briefs.list(viewer, cursor, Slice.limit(null));
        model.addAttribute("briefs", cases);
        model.addAttribute("next", next(cases));
        return "casework/lifted";
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
