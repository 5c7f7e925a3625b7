package no.samspor.query.plan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.plan.ReportSection;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.query.figures.ShownCount;
import no.samspor.query.figures.SmallNumbers;
import no.samspor.query.organisation.CodeView;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.plan.report.ReportFigure.Counted;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Amounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The figures of a report, as it was frozen and beside it what they would be now. Counts of people's matters hide the
 * small ones, for every reader: a report is read by many. Where such a count has changed by few since, it says only
 * that it has changed: two numbers with a day between them would show what happened to one person.
 */
@Component
class ReportFigures {

    private final Organisation organisation;
    private final Names names;
    private final Amounts amounts;
    private final MessageSource texts;

    ReportFigures(Organisation organisation, Names names, Amounts amounts, MessageSource texts) {
        this.organisation = organisation;
        this.names = names;
        this.amounts = amounts;
        this.texts = texts;
    }

    /** @param now the same year folded to the end */
    List<ReportFigure> of(ReportSection section, YearFold frozen, YearFold now, Viewer viewer) {
        var both = new Both(frozen, now, viewer);
        return switch (section) {
            case CONCERNS -> concerns(both);
            case CASES -> cases(both);
            case TILTAK -> tiltak(both);
            case MONEY -> money(both);
            case SUMMARY, NEXT_YEAR -> List.of();
        };
    }

    /** A year as it was frozen and as it is now. */
    private record Both(YearFold frozen, YearFold now, Viewer viewer) {

        List<Counted> counted(List<UUID> ids, String path) {
            return ids.stream()
                    .map(id -> new Counted(frozen.nameOf(id), path + id))
                    .sorted(Comparator.comparing(Counted::name))
                    .toList();
        }

        /** Matters of people open only to those who may read them one by one. */
        List<Counted> matters(List<UUID> ids, String path) {
            return viewer.readsNotes() ? counted(ids, path) : List.of();
        }
    }

    private List<ReportFigure> concerns(Both both) {
        var areas = codes(both.viewer(), CodeList.AREAS);
        var themes = codes(both.viewer(), CodeList.THEMES);
        var figures = new ArrayList<ReportFigure>();
        var total = SmallNumbers.alone(both.frozen().concerns().size());
        figures.add(people(
                say("report.figure.registered"),
                false,
                total,
                both.frozen().concerns().size(),
                both.now().concerns().size(),
                both.matters(List.copyOf(both.frozen().concerns().keySet()), "/bekymringer/")));
        figures.add(waiting(both));
        figures.add(answered(both));
        figures.addAll(breakdown(both, themes, CodeList.THEMES, YearFold.Concern::themes));
        figures.addAll(breakdown(both, areas, CodeList.AREAS, concern -> List.of(concern.area())));
        return figures;
    }

    private List<ReportFigure> breakdown(
            Both both, List<String> codes, CodeList list, Function<YearFold.Concern, List<String>> of) {
        var then = perCode(codes, both.frozen(), of);
        var now = perCode(codes, both.now(), of);
        var shown = SmallNumbers.breakdown(
                        then.values().stream().map(List::size).toList())
                .parts();
        var figures = new ArrayList<ReportFigure>();
        var at = 0;
        for (var code : then.keySet()) {
            var ids = then.getOrDefault(code, List.of());
            var later = now.getOrDefault(code, List.of());
            if (!ids.isEmpty() || !later.isEmpty()) {
                figures.add(people(
                        names.code(both.viewer().kommune(), list, code),
                        true,
                        shown.get(at),
                        ids.size(),
                        later.size(),
                        both.matters(ids, "/bekymringer/")));
            }
            at++;
        }
        var key = "report.figure.by." + list;
        return figures.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(heading(say(key))), figures.stream()).toList();
    }

    private static Map<String, List<UUID>> perCode(
            List<String> codes, YearFold fold, Function<YearFold.Concern, List<String>> of) {
        var per = new TreeMap<String, List<UUID>>();
        codes.forEach(code -> per.put(code, new ArrayList<>()));
        fold.concerns()
                .forEach((id, concern) -> of.apply(concern)
                        .forEach(code -> per.computeIfAbsent(code, key -> new ArrayList<>())
                                .add(id)));
        return per;
    }

    private ReportFigure waiting(Both both) {
        var then = median(both.frozen());
        var now = median(both.now());
        var shown = then == null ? say("report.few") : say("report.days", then);
        return new ReportFigure(
                say("report.figure.waiting"),
                shown,
                Objects.equals(then, now) ? null : say("report.changed"),
                false,
                then == null,
                List.of());
    }

    /** The middle one of the waiting times, in days; null when fewer than five have waited. */
    private static @Nullable Long median(YearFold fold) {
        var days = fold.concerns().values().stream()
                .map(YearFold.Concern::waited)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
        return days.size() < SmallNumbers.LEAST_SHOWN ? null : days.get((days.size() - 1) / 2);
    }

    private ReportFigure answered(Both both) {
        var then = answered(both.frozen());
        var all = both.frozen().concerns().size();
        var shown = SmallNumbers.breakdown(List.of(then.size(), all - then.size()))
                .parts()
                .getFirst();
        return people(
                say("report.figure.answered"),
                false,
                shown,
                then.size(),
                answered(both.now()).size(),
                both.matters(then, "/bekymringer/"));
    }

    private static List<UUID> answered(YearFold fold) {
        return fold.concerns().entrySet().stream()
                .filter(concern -> concern.getValue().answered())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<ReportFigure> cases(Both both) {
        var figures = new ArrayList<ReportFigure>();
        figures.add(happened("report.figure.opened", FactKind.CASE_OPENED, both));
        organisation.ladder(both.viewer().kommune()).stream()
                .skip(1)
                .map(level -> lifted(level, both))
                .forEach(figures::add);
        figures.add(happened("report.figure.closed", FactKind.CASE_CLOSED, both));
        figures.addAll(meetings(both));
        figures.add(open(
                say("report.figure.decided"),
                both.frozen().decided(),
                both.now().decided(),
                "/vedtak/",
                both));
        figures.add(inTime(both));
        return figures;
    }

    /** In all, and of each body that met. */
    private List<ReportFigure> meetings(Both both) {
        var then = both.frozen().meetings();
        var now = both.now().meetings();
        var figures = new ArrayList<ReportFigure>();
        figures.add(open(
                say("report.figure.meetings"),
                both.frozen().those(FactKind.MEETING_HELD),
                both.now().those(FactKind.MEETING_HELD),
                "/moter/",
                both));
        Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(body -> new ReportFigure(
                        names.body(new BodyId(body)),
                        String.valueOf(then.getOrDefault(body, List.of()).size()),
                        differs(
                                then.getOrDefault(body, List.of()).size(),
                                now.getOrDefault(body, List.of()).size()),
                        true,
                        false,
                        both.counted(then.getOrDefault(body, List.of()), "/moter/")))
                .sorted(Comparator.comparing(ReportFigure::label))
                .forEach(figures::add);
        return figures;
    }

    private ReportFigure lifted(Level level, Both both) {
        return people(
                say("report.figure.lifted", say("report.level." + level)),
                false,
                both.frozen().those(FactKind.CASE_LIFTED, level),
                both.now().those(FactKind.CASE_LIFTED, level),
                both);
    }

    private ReportFigure happened(String text, FactKind kind, Both both) {
        return people(say(text), false, both.frozen().those(kind), both.now().those(kind), both);
    }

    private ReportFigure people(String label, boolean part, List<UUID> then, List<UUID> now, Both both) {
        return people(
                label, part, SmallNumbers.alone(then.size()), then.size(), now.size(), both.matters(then, "/saker/"));
    }

    private ReportFigure inTime(Both both) {
        var then = both.frozen();
        var now = both.now();
        var shown = share(then);
        var later = share(now);
        return new ReportFigure(
                say("report.figure.inTime"),
                shown,
                shown.equals(later) ? null : say("report.now", later),
                false,
                false,
                both.counted(then.due(), "/vedtak/"));
    }

    private String share(YearFold fold) {
        return fold.due().isEmpty()
                ? say("report.none")
                : say("report.of", fold.inTime().size(), fold.due().size());
    }

    private List<ReportFigure> tiltak(Both both) {
        var figures = new ArrayList<ReportFigure>();
        figures.add(tiltak("report.figure.started", FactKind.TILTAK_STARTED, both));
        figures.add(tiltak("report.figure.evaluated", FactKind.TILTAK_EVALUATED, both));
        Arrays.stream(EvaluationResult.values())
                .map(result -> new ReportFigure(
                        say("report.result." + result),
                        String.valueOf(both.frozen().evaluated(result).size()),
                        differs(
                                both.frozen().evaluated(result).size(),
                                both.now().evaluated(result).size()),
                        true,
                        false,
                        both.counted(both.frozen().evaluated(result), "/tiltak/")))
                .forEach(figures::add);
        figures.add(tiltak("report.figure.ended", FactKind.TILTAK_ENDED, both));
        figures.add(tiltak("report.figure.anchored", FactKind.TILTAK_ANCHORED, both));
        return figures;
    }

    private ReportFigure tiltak(String text, FactKind kind, Both both) {
        return open(say(text), both.frozen().those(kind), both.now().those(kind), "/tiltak/", both);
    }

    /** A count that tells nothing about persons. */
    private ReportFigure open(String label, List<UUID> then, List<UUID> now, String path, Both both) {
        return new ReportFigure(
                label,
                String.valueOf(then.size()),
                differs(then.size(), now.size()),
                false,
                false,
                both.counted(then, path));
    }

    private List<ReportFigure> money(Both both) {
        return List.of(
                sum("report.figure.granted", FactKind.MONEY_GRANTED, both),
                sum("report.figure.spent", FactKind.MONEY_SPENT, both));
    }

    private ReportFigure sum(String text, FactKind kind, Both both) {
        var then = amounts.kroner(both.frozen().sum(kind));
        var now = amounts.kroner(both.now().sum(kind));
        return new ReportFigure(
                say(text),
                then,
                then.equals(now) ? null : say("report.now", now),
                false,
                false,
                both.counted(both.frozen().those(kind), "/tiltak/"));
    }

    private ReportFigure people(
            String label, boolean part, ShownCount shown, int then, int now, List<Counted> counted) {
        var few = Math.abs(now - then) < SmallNumbers.LEAST_SHOWN || now < SmallNumbers.LEAST_SHOWN;
        var later = now == then
                ? null
                : few || !(shown instanceof ShownCount.Exact)
                        ? say("report.changed")
                        : say("report.now", String.valueOf(now));
        return new ReportFigure(label, words(shown), later, part, !(shown instanceof ShownCount.Exact), counted);
    }

    private static ReportFigure heading(String label) {
        return new ReportFigure(label, "", null, false, false, List.of());
    }

    private @Nullable String differs(int then, int now) {
        return then == now ? null : say("report.now", String.valueOf(now));
    }

    private String words(ShownCount count) {
        return switch (count) {
            case ShownCount.Exact exact -> String.valueOf(exact.count());
            case ShownCount.FewerThanFive few -> say("report.few");
            case ShownCount.Hidden hidden -> say("report.hidden");
        };
    }

    private List<String> codes(Viewer viewer, CodeList list) {
        return organisation.codes(viewer.kommune(), list).stream()
                .map(CodeView::code)
                .toList();
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
