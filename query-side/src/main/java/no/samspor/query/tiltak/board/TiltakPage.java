package no.samspor.query.tiltak.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.time.Norway;
import no.samspor.query.knowledge.GoalChoices;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.life.LifeAxis;
import no.samspor.query.platform.web.Chip;
import no.samspor.query.platform.web.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** «Tiltak»: their lives as lines, grouped by where they are in it; and one with its steps and money. */
@Controller
@Reads(TiltakProjection.NAME)
class TiltakPage {

    private static final int OF_EACH_GROUP = 5;
    private static final int ON_A_PAGE = 20;

    /** So long before an evaluation is due, it is what the page asks for. */
    private static final int DAYS_AHEAD = 14;

    private final TiltakBoard board;
    private final TiltakLines lines;
    private final Mandates mandates;
    private final Organisation organisation;
    private final Names names;
    private final GoalChoices goals;
    private final MessageSource texts;
    private final Clock clock;

    TiltakPage(
            TiltakBoard board,
            TiltakLines lines,
            Mandates mandates,
            Organisation organisation,
            Names names,
            GoalChoices goals,
            MessageSource texts,
            Clock clock) {
        this.board = board;
        this.lines = lines;
        this.mandates = mandates;
        this.organisation = organisation;
        this.names = names;
        this.goals = goals;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/tiltak")
    String list(
            Viewer viewer, TiltakFilter filter, @RequestParam(required = false) @Nullable Long cursor, Model model) {
        if (viewer.role() == Role.ADMINISTRATOR) {
            throw new NotHere();
        }
        var today = Norway.today(clock);
        var found = board.list(viewer, filter, cursor, filter.pack() == null ? ON_A_PAGE : Slice.MAX_LIMIT);
        var pack = filter.pack() == null ? null : packageName(found.items());
        model.addAttribute("tiltak", found);
        model.addAttribute("filter", filter);
        model.addAttribute("pack", pack);
        model.addAttribute("chips", chips(filter, pack));
        model.addAttribute("standings", TiltakStanding.values());
        model.addAttribute("services", organisation.onTheLadder(viewer.kommune(), today));
        model.addAttribute("groups", filter.isNarrow() ? one(filter, found, today) : all(viewer, filter, today));
        model.addAttribute("next", filter.isNarrow() ? PageAddress.next(found.next()) : null);
        model.addAttribute("sources", filter.isNarrow() ? List.of() : board.sources(viewer));
        model.addAttribute("proposes", Mandates.proposes(viewer));
        return "tiltak/board/list";
    }

    @GetMapping("/tiltak/{id}")
    String one(Viewer viewer, @PathVariable UUID id, Model model) {
        var today = Norway.today(clock);
        var tiltak = board.find(viewer, id).orElseThrow(NotHere::new);
        var line = lines.of(tiltak.item(), today);
        model.addAttribute("tiltak", tiltak);
        model.addAttribute("line", line);
        model.addAttribute("axis", LifeAxis.of(List.of(line.life()), today));
        model.addAttribute("may", MayDo.of(viewer, tiltak.item(), mandates.approves(viewer, tiltak.item(), today)));
        model.addAttribute("goals", goals.of(viewer));
        model.addAttribute("dueSoon", isSoon(tiltak.item().evaluateBy(), today));
        model.addAttribute("results", EvaluationResult.values());
        var units = units(viewer, today);
        model.addAttribute("units", units);
        model.addAttribute("withdrawable", withdrawable(tiltak, units));
        model.addAttribute("hidesFew", !viewer.readsNotes());
        model.addAttribute("areas", names.inUse(viewer.kommune(), CodeList.AREAS));
        model.addAttribute("services", organisation.onTheLadder(viewer.kommune(), today));
        return "tiltak/board/tiltak";
    }

    /** Those whose resources the viewer can put in or withdraw: their own unit's, or those they share out. */
    private List<BodyView> units(Viewer viewer, LocalDate today) {
        var sharesOut =
                viewer.role() == Role.COORDINATOR || viewer.role() == Role.MEMBER && viewer.level() != Level.UTFORENDE;
        return organisation.onTheLadder(viewer.kommune(), today).stream()
                .filter(body -> sharesOut || body.id().equals(viewer.body()))
                .toList();
    }

    private static List<TiltakView.Resource> withdrawable(TiltakView tiltak, List<BodyView> units) {
        var theirs = units.stream().map(unit -> unit.id().toString()).toList();
        return tiltak.resources().stream()
                .filter(resource -> resource.withdrawnBecause() == null
                        && theirs.contains(resource.unit().id()))
                .toList();
    }

    private static boolean isSoon(@Nullable LocalDate evaluateBy, LocalDate today) {
        return evaluateBy != null && evaluateBy.isBefore(today.plusDays(DAYS_AHEAD));
    }

    private List<TiltakGroup> all(Viewer viewer, TiltakFilter filter, LocalDate today) {
        return Stream.of(TiltakStanding.values())
                .map(standing -> {
                    var found = board.list(viewer, filter.and(standing), null, OF_EACH_GROUP);
                    var more = found.next() == null ? null : PageAddress.with("standing", standing);
                    return group(standing, found, more, today);
                })
                .filter(group -> group.total() > 0)
                .toList();
    }

    private List<TiltakGroup> one(TiltakFilter filter, Slice<TiltakItem> found, LocalDate today) {
        return found.items().isEmpty() ? List.of() : List.of(group(filter.standing(), found, null, today));
    }

    private TiltakGroup group(
            @Nullable TiltakStanding standing, Slice<TiltakItem> found, @Nullable String all, LocalDate today) {
        var drawn = found.items().stream().map(item -> lines.of(item, today)).toList();
        var axis = LifeAxis.of(drawn.stream().map(TiltakLine::life).toList(), today);
        return new TiltakGroup(standing, drawn, axis, found.total(), all);
    }

    private List<Chip> chips(TiltakFilter filter, @Nullable String pack) {
        var chips = new ArrayList<Chip>();
        if (filter.standing() != null) {
            chips.add(Chip.of("standing", say("tiltak.standing." + filter.standing())));
        }
        if (filter.state() != null) {
            chips.add(Chip.of("state", say("tiltak.state." + filter.state())));
        }
        if (filter.responsible() != null) {
            var body = names.body(new BodyId(filter.responsible()));
            chips.add(Chip.of("responsible", say("tiltak.responsible") + ": " + body));
        }
        if (filter.about() != null) {
            chips.add(Chip.of("about", say("tiltak.filter.about")));
        }
        if (filter.decision() != null) {
            chips.add(Chip.of("decision", say("tiltak.filter.decision")));
        }
        if (filter.pack() != null) {
            chips.add(Chip.of("pack", say("tiltak.package") + (pack == null ? "" : ": " + pack)));
        }
        return chips;
    }

    private String say(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static @Nullable String packageName(List<TiltakItem> tiltak) {
        return tiltak.stream()
                .map(TiltakItem::packageName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
