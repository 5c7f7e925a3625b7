package no.samspor.query.handover;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.query.handover.WheelEntry.Kind;
import no.samspor.query.inbox.Inbox;
import no.samspor.query.inbox.InboxView.TaskView;
import no.samspor.query.knowledge.Indicators;
import no.samspor.query.meeting.book.Cadence;
import no.samspor.query.meeting.book.MeetingItem;
import no.samspor.query.meeting.book.Meetings;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.plan.file.Plans;
import no.samspor.query.plan.report.Reports;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The year's wheel: the twelve months from now on, with what is planned, what falls due, and what comes round by itself
 * (meetings by each body's cadence, the plan that ends, the report of the year before, Ungdata every third year).
 */
@Component
class YearWheel {

    private static final int MONTHS = 12;
    private static final int UNGDATA_EVERY = 3;
    private static final Month UNGDATA_IN = Month.MARCH;
    private static final Month PLAN_IS_DRAFTED_IN = Month.SEPTEMBER;
    private static final Month PLAN_IS_APPROVED_IN = Month.DECEMBER;

    /** The tasks of an inbox that belong to a year rather than to a day. */
    private static final Map<String, Kind> BY_TASK =
            Map.of("EVALUATE_TILTAK", Kind.EVALUATION, "REPORT_FUNDING", Kind.MONEY, "REPORT_FROM_GROUP", Kind.GROUP);

    private final Meetings meetings;
    private final Organisation organisation;
    private final Plans plans;
    private final Reports reports;
    private final Indicators indicators;
    private final Inbox inbox;
    private final MessageSource texts;
    private final Dates dates;

    YearWheel(
            Meetings meetings,
            Organisation organisation,
            Plans plans,
            Reports reports,
            Indicators indicators,
            Inbox inbox,
            MessageSource texts,
            Dates dates) {
        this.meetings = meetings;
        this.organisation = organisation;
        this.plans = plans;
        this.reports = reports;
        this.indicators = indicators;
        this.inbox = inbox;
        this.texts = texts;
        this.dates = dates;
    }

    /** All twelve, the empty ones too, as far as the viewer may know of what is in them. */
    List<WheelMonth> of(Viewer viewer) {
        var first = YearMonth.from(dates.today());
        var entries = Stream.of(meetings(viewer), plan(viewer), report(viewer), ungdata(viewer), due(viewer))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(WheelEntry::day)
                        .thenComparing(WheelEntry::kind)
                        .thenComparing(WheelEntry::text))
                .toList();
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> new WheelMonth(
                        month,
                        entries.stream()
                                .filter(entry -> YearMonth.from(entry.day()).equals(month))
                                .toList()))
                .toList();
    }

    private List<WheelEntry> meetings(Viewer viewer) {
        var coming = meetings.coming(viewer).stream().filter(MeetingItem::whole).toList();
        var entries = new ArrayList<WheelEntry>();
        coming.forEach(meeting -> entries.add(new WheelEntry(
                meeting.day(),
                true,
                Kind.MEETING,
                say("handover.wheel.meeting", meeting.body().name()),
                "/moter/" + meeting.id())));
        organisation.bodies(viewer.kommune(), dates.today()).stream()
                .filter(body -> body.meetingsPerYear() > 0 && meetings.readsAll(viewer, body))
                .forEach(body -> entries.addAll(expected(body, coming)));
        return entries;
    }

    /** The meetings that nobody has planned yet, as often as the body meets. */
    private List<WheelEntry> expected(BodyView body, List<MeetingItem> coming) {
        var today = dates.today();
        var until = today.plusMonths(MONTHS);
        var last = coming.stream()
                .filter(meeting -> meeting.body().id().equals(body.id().toString()))
                .map(MeetingItem::day)
                .max(LocalDate::compareTo)
                .or(() -> meetings.lastMet(body.id()).map(Meetings.Met::day))
                .orElse(null);
        var entries = new ArrayList<WheelEntry>();
        for (var next = Cadence.next(body.meetingsPerYear(), last, today);
                next.isBefore(until);
                next = Cadence.next(body.meetingsPerYear(), next, today)) {
            entries.add(
                    new WheelEntry(next, false, Kind.MEETING, say("handover.wheel.expected", body.name()), "/moter"));
        }
        return entries;
    }

    private List<WheelEntry> plan(Viewer viewer) {
        var today = dates.today();
        var inForce = plans.inForce(viewer);
        if (inForce.isEmpty()) {
            return List.of(new WheelEntry(today, false, Kind.PLAN, say("handover.wheel.plan.none"), "/plan"));
        }
        var last = inForce.get().item().until();
        var next = say("handover.wheel.years", last + 1);
        return Stream.of(
                        new WheelEntry(
                                LocalDate.of(last, PLAN_IS_DRAFTED_IN, 1),
                                false,
                                Kind.PLAN,
                                say("handover.wheel.plan.draft", next),
                                "/plan"),
                        new WheelEntry(
                                LocalDate.of(last, PLAN_IS_APPROVED_IN, 1),
                                false,
                                Kind.PLAN,
                                say("handover.wheel.plan.approve", next),
                                "/plan"))
                .filter(entry -> !YearMonth.from(entry.day()).isBefore(YearMonth.from(today)))
                .toList();
    }

    /** Of a year before that nobody has reported on it is due now; of the year that runs, when it is over. */
    private List<WheelEntry> report(Viewer viewer) {
        var today = dates.today();
        return reports.unreported(viewer, today).stream()
                .map(year -> new WheelEntry(
                        year < today.getYear() ? today : LocalDate.of(year + 1, Month.JANUARY, 15),
                        false,
                        Kind.REPORT,
                        say("handover.wheel.report", say("handover.wheel.years", year)),
                        "/plan"))
                .toList();
    }

    private List<WheelEntry> ungdata(Viewer viewer) {
        return indicators.all(viewer).stream()
                .filter(series -> series.source() == IndicatorSource.UNGDATA)
                .flatMap(series -> year(series.last().period()).stream())
                .max(Integer::compareTo)
                .map(last -> LocalDate.of(last + UNGDATA_EVERY, UNGDATA_IN, 1))
                .map(day -> new WheelEntry(
                        day.isBefore(dates.today()) ? dates.today() : day,
                        false,
                        Kind.KNOWLEDGE,
                        say("handover.wheel.ungdata"),
                        "/kunnskap"))
                .stream()
                .toList();
    }

    private static Optional<Integer> year(String period) {
        return period.matches("\\d{4}") ? Optional.of(Integer.valueOf(period)) : Optional.empty();
    }

    private List<WheelEntry> due(Viewer viewer) {
        if (!Inbox.isFor(viewer)) {
            return List.of();
        }
        return inbox.of(viewer, null, null).groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(task -> due(task).stream())
                .toList();
    }

    private static Optional<WheelEntry> due(TaskView task) {
        var kind = BY_TASK.get(task.kind());
        return kind == null || task.due() == null
                ? Optional.empty()
                : Optional.of(new WheelEntry(task.due(), true, kind, task.title(), task.href()));
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
