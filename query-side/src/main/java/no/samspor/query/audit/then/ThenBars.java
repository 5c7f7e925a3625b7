package no.samspor.query.audit.then;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.organisation.OrganisationEvent;
import no.samspor.kernel.time.AsOf;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.moment.Axis;
import no.samspor.query.audit.sentence.EventPage;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.platform.History;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Says above a page which moment it is as of, and what of that time was recorded later. */
@Component
class ThenBars {

    /** Enough to see what it is about. */
    private static final int SHOWN = 8;

    private final Thens thens;
    private final History history;
    private final EventSentences sentences;
    private final Dates dates;
    private final Clock clock;

    ThenBars(Thens thens, History history, EventSentences sentences, Dates dates, Clock clock) {
        this.thens = thens;
        this.history = history;
        this.sentences = sentences;
        this.dates = dates;
        this.clock = clock;
    }

    ThenBar over(HttpServletRequest request, Kommunenummer kommune) {
        var now = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(AskedThen.PAGES)
                .replaceQueryParam(Axis.PAGES)
                .build()
                .toUriString();
        var kept = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(AskedThen.PAGES))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getValue()).map(value -> new ThenBar.Kept(parameter.getKey(), value)))
                .toList();
        var here = request.getRequestURI();
        var asked = AskedThen.of(request);
        var then = AsOf.asked();
        if (asked == null || then.isEmpty()) {
            return new ThenBar(null, null, null, null, dates.field(Norway.today(clock)), null, now, here, kept);
        }
        var day = Norway.dayOf(then.get().instant());
        var happened = then.get().later() != null;
        return new ThenBar(
                asked.moment(),
                happened ? Axis.OCCURRED.page() : null,
                happened ? dates.date(day) : dates.moment(then.get().instant()),
                then.get().position(),
                dates.field(day),
                later(then.get(), kommune),
                now,
                here,
                kept);
    }

    private ThenBar.Later later(AsOf then, Kommunenummer kommune) {
        var positions = thens.recordedLater(then, kommune);
        var other = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("cursor");
        if (then.later() == null) {
            other.replaceQueryParam(Axis.PAGES, Axis.OCCURRED.page());
        } else {
            other.replaceQueryParam(Axis.PAGES);
        }
        var shown = AsOf.now(() -> events(positions.stream().limit(SHOWN).toList()));
        return new ThenBar.Later(positions.size(), shown, other.build().toUriString());
    }

    private List<ThenBar.Event> events(List<Long> positions) {
        var events = history.at(positions);
        var named = events.stream().flatMap(Subjects::namedIn).collect(Collectors.toSet());
        var subjects = Subjects.of(history.of(named, Subjects.INTRODUCING));
        return events.stream()
                // they belong to no matter, so no page tells of them
                .filter(recorded -> !(recorded.event() instanceof OrganisationEvent))
                .map(recorded -> event(recorded, subjects))
                .toList();
    }

    private ThenBar.Event event(Recorded recorded, Subjects subjects) {
        var title = sentences.of(recorded, subjects).title();
        var about = Objects.requireNonNullElse(subjects.nameOf(recorded.stream()), "");
        return new ThenBar.Event(
                title,
                title.contains(about) ? "" : about,
                recorded.trace().occurredOn(),
                Norway.dayOf(recorded.recordedAt()),
                EventPage.of(recorded));
    }
}
