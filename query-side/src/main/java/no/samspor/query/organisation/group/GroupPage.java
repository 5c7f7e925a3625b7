package no.samspor.query.organisation.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.MemberView;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** «Arbeidsgrupper»: those at work with what they owe, and one with its mandate, its members and its answers. */
@Controller
@Reads({GroupProjection.NAME, "organisation"})
class GroupPage {

    private final Groups groups;
    private final Organisation organisation;
    private final Dates dates;
    private final MessageSource texts;

    /** The groups of one standing, as rows. */
    record Section(String kind, String heading, String note, List<Row> rows) {}

    /** One group in the list. */
    record Row(
            String href,
            String title,
            @Nullable String number,
            List<Level> ladder,
            Level level,
            String about,
            String who,
            @Nullable LocalDate due,
            String tagKind,
            String tagText) {}

    GroupPage(Groups groups, Organisation organisation, Dates dates, MessageSource texts) {
        this.groups = groups;
        this.organisation = organisation;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping("/grupper")
    String list(Viewer viewer, Model model) {
        if (viewer.role() == Role.ADMINISTRATOR) {
            throw new NotHere();
        }
        var found = groups.of(viewer, dates.today());
        model.addAttribute("sections", sections(viewer, found));
        model.addAttribute("total", found.size());
        model.addAttribute("appoints", viewer.role() == Role.COORDINATOR);
        model.addAttribute("bodies", appointing(viewer));
        model.addAttribute("levels", organisation.ladder(viewer.kommune()));
        model.addAttribute("today", dates.today());
        return "organisation/group/list";
    }

    /** @param member whom the koordinator is about to seat in it */
    @GetMapping("/grupper/{id}")
    String one(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(name = "medlem", required = false) @Nullable UUID member,
            Model model) {
        var group = groups.find(viewer, id, dates.today()).orElseThrow(NotHere::new);
        var keeps = viewer.role() == Role.COORDINATOR && group.until() == null;
        model.addAttribute("group", group);
        model.addAttribute("version", organisation.version(viewer.kommune()));
        model.addAttribute("keeps", keeps);
        model.addAttribute(
                "reports",
                group.standing() != GroupStanding.DISSOLVED
                        && (viewer.role() == Role.COORDINATOR
                                || viewer.body().value().equals(id)));
        if (keeps) {
            var others = others(viewer, group);
            model.addAttribute("people", others);
            model.addAttribute(
                    "chosen",
                    others.stream()
                            .filter(person -> person.user().value().equals(member))
                            .findFirst()
                            .orElse(null));
            model.addAttribute("role", group.level() == Level.UTFORENDE ? Role.FIELD_WORKER : Role.MEMBER);
            model.addAttribute("positions", BodyPosition.values());
            model.addAttribute("today", dates.today());
        }
        return "organisation/group/group";
    }

    private List<Section> sections(Viewer viewer, List<GroupView> found) {
        var ladder = organisation.ladder(viewer.kommune());
        return Arrays.stream(GroupStanding.values())
                .map(standing -> section(
                        standing,
                        found.stream()
                                .filter(group -> group.standing() == standing)
                                .map(group -> row(group, ladder))
                                .toList()))
                .toList();
    }

    private Section section(GroupStanding standing, List<Row> rows) {
        return new Section(
                standing.name().toLowerCase(Locale.ROOT),
                say("group.standing." + standing),
                say("group.count", rows.size()),
                rows);
    }

    private Row row(GroupView group, List<Level> ladder) {
        var standing = group.standing();
        return new Row(
                "/grupper/" + group.id(),
                group.name(),
                null,
                ladder,
                group.level(),
                say("group.appointed", dates.day(group.from())),
                group.appointedBy().name(),
                standing == GroupStanding.LATE || standing == GroupStanding.AT_WORK ? group.deadline() : null,
                switch (standing) {
                    case LATE -> "late";
                    case AT_WORK -> "run";
                    case ANSWERED, DISSOLVED -> "done";
                },
                say("group.tag." + standing));
    }

    /** Services are asked, not to appoint; the command side says which of the rest may. */
    private List<BodyView> appointing(Viewer viewer) {
        return organisation.onTheLadder(viewer.kommune(), dates.today()).stream()
                .filter(body -> body.kind() == BodyKind.KOORDINERINGSGRUPPE
                        || body.kind() == BodyKind.STYRINGSGRUPPE
                        || body.kind() == BodyKind.ARBEIDSGRUPPE
                        || body.kind() == BodyKind.LEDERMOTE)
                .sorted((one, other) -> Boolean.compare(
                        other.kind() == BodyKind.KOORDINERINGSGRUPPE, one.kind() == BodyKind.KOORDINERINGSGRUPPE))
                .toList();
    }

    /** Everyone with a seat somewhere who has none in the group, once. */
    private List<MemberView> others(Viewer viewer, GroupView group) {
        Map<String, MemberView> people = new LinkedHashMap<>();
        for (var body : organisation.onTheLadder(viewer.kommune(), dates.today())) {
            for (var member : organisation.members(body.id(), dates.today())) {
                people.putIfAbsent(member.user().toString(), member);
            }
        }
        group.members().forEach(member -> people.remove(member.user().toString()));
        return List.copyOf(people.values());
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
