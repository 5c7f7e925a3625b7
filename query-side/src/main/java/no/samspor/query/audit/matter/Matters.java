package no.samspor.query.audit.matter;

import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.step.Addresses;
import no.samspor.query.audit.step.AuditedEvent;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.audit.step.ShownEvents;
import no.samspor.query.audit.step.Steps;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one event of a matter into words, with what it changed. */
@Component
class Matters {

    private final EventSentences sentences;
    private final ShownEvents events;
    private final MatterChanges changes;

    Matters(EventSentences sentences, ShownEvents events, MatterChanges changes) {
        this.sentences = sentences;
        this.events = events;
        this.changes = changes;
    }

    /** @param position of the event; the newest when there is none */
    MatterView page(MatterTrail trail, @Nullable String position, Viewer viewer, boolean whole) {
        var number = trail.numberAt(position);
        var event = trail.events().get(number - 1);
        return new MatterView(
                trail.id(),
                trail.kind(),
                trail.name(),
                now(trail),
                hasWhy(trail.kind()),
                events.of(event, trail.subjects(), null),
                changes.by(event, trail, viewer, sentences.phrases(viewer.kommune())),
                Steps.of(
                        trail.events(),
                        trail.events().subList(0, number),
                        event,
                        addresses(trail),
                        each -> sentences.of(each, trail.subjects()).title(),
                        whole));
    }

    /** As {@link #page}, with what it says for programs. */
    AuditedMatter answer(MatterTrail trail, @Nullable Long position, Viewer viewer) {
        var number = trail.numberAt(position == null ? null : position.toString());
        return new AuditedMatter(
                trail.id(),
                trail.kind(),
                trail.name(),
                trail.events().size(),
                event(trail, number),
                changes.by(trail.events().get(number - 1), trail, viewer, sentences.phrases(viewer.kommune())));
    }

    AuditedEvent event(MatterTrail trail, int number) {
        var recorded = trail.events().get(number - 1);
        return AuditedEvent.of(number, recorded, sentences.of(recorded, trail.subjects()));
    }

    static Addresses addresses(MatterTrail trail) {
        return Addresses.byPosition("/revisjon/hendelser/" + trail.id() + "?position=", trail.events());
    }

    private static String now(MatterTrail trail) {
        return switch (trail.kind()) {
            case CONCERN -> "/bekymringer/" + trail.id();
            case DECISION -> "/vedtak/" + trail.id();
            case TILTAK -> "/tiltak/" + trail.id();
            case PACKAGE -> "/tiltakspakker/" + trail.id();
            case PLAN -> "/plan/" + trail.id();
            case REPORT -> "/arsrapport/" + trail.name();
            case MEETING -> "/moter/" + trail.id();
            case TASK -> "/oppgaver";
            case KNOWLEDGE -> "/kunnskap";
        };
    }

    private static boolean hasWhy(MatterKind kind) {
        return switch (kind) {
            case CONCERN, DECISION, TILTAK -> true;
            case PACKAGE, PLAN, REPORT, MEETING, TASK, KNOWLEDGE -> false;
        };
    }
}
