package no.samspor.query.casework.timeline;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.casework.CaseId;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.audit.trail.CaseTrail;
import no.samspor.query.audit.trail.CaseTrails;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * Tells what happened to a case, the latest first. Those who may read notes are told everything, from the stored events
 * of the case, its concerns, decisions and tiltak; everyone else what stands in tables that never held a note.
 */
@Component
public class Timelines {

    private final CaseTrails trails;
    private final UpperTimelineRows upper;
    private final EventSentences sentences;

    Timelines(CaseTrails trails, UpperTimelineRows upper, EventSentences sentences) {
        this.trails = trails;
        this.upper = upper;
        this.sentences = sentences;
    }

    /** Whether the viewer knows of the case at all is for the caller to have asked. */
    public List<TimelineEntry> of(Viewer viewer, UUID caseId) {
        var events = viewer.readsNotes() ? everything(viewer, caseId) : toldAbove(viewer, caseId);
        var subjects = Subjects.of(events);
        return events.reversed().stream()
                .map(event -> entry(caseId, event, subjects))
                .toList();
    }

    private List<Recorded> everything(Viewer viewer, UUID caseId) {
        return trails.of(new CaseId(caseId), viewer.kommune())
                .map(CaseTrail::events)
                .orElse(List.of());
    }

    private List<Recorded> toldAbove(Viewer viewer, UUID caseId) {
        return upper
                .findByCaseIdAndKommuneOrderByPosition(caseId, viewer.kommune().value())
                .stream()
                .map(row -> new Recorded(
                        EventText.read(row.type, row.event),
                        TraceText.read(row.trace),
                        row.id,
                        row.position,
                        row.recordedAt,
                        row.stream,
                        row.sequence))
                .toList();
    }

    private TimelineEntry entry(UUID caseId, Recorded recorded, Subjects subjects) {
        var sentence = sentences.of(recorded, subjects);
        var said = sentence.said().stream()
                .filter(words -> !words.text().isBlank())
                .toList();
        return new TimelineEntry(
                recorded.eventId(),
                recorded.position(),
                recorded.event().getClass().getSimpleName(),
                sentence.what(),
                sentence.rest(),
                said.isEmpty() ? null : said.getFirst().text(),
                said,
                sentence.key(),
                recorded.trace().occurredOn(),
                recorded.recordedAt(),
                "/saker/" + caseId + "?hendelse=" + recorded.position() + "#h" + recorded.position());
    }
}
