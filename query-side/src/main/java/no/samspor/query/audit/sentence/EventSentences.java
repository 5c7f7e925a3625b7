package no.samspor.query.audit.sentence;

import java.util.ArrayList;
import java.util.List;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.web.Amounts;
import no.samspor.query.platform.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells an event of a case, a concern, a decision, a tiltak, a meeting, a task, a plan, an årsrapport or an indicator
 * in one sentence, in the language of whoever reads: who did what, as what, in which body.
 *
 * <p>The texts are {@code texts/sentence*.properties}, keyed by event type: {@code {0}} who did it, {@code {1}} as what
 * and where, {@code {2}} the number or title of what it happened to, from {@code {3}} the particulars.
 */
@Component
public final class EventSentences {

    private final MessageSource texts;
    private final Names names;
    private final Dates dates;
    private final Amounts amounts;

    public EventSentences(MessageSource texts, Names names, Dates dates, Amounts amounts) {
        this.texts = texts;
        this.names = names;
        this.dates = dates;
        this.amounts = amounts;
    }

    /**
     * @param subjects what concerns, decisions, tiltak, meetings and their items are called
     * @throws IllegalArgumentException for an event of the organisation: it belongs to no case
     */
    public EventSentence of(Recorded recorded, Subjects subjects) {
        var actor = recorded.trace().actor();
        var say = phrases(actor.kommune());
        var words = words(recorded.event(), say, subjects);
        List<Object> arguments = new ArrayList<>();
        arguments.add(say.doer(actor));
        arguments.add(say.acting(actor));
        arguments.add(say.subject(subjects, Subjects.of(recorded), unnamed(recorded.event())));
        arguments.addAll(words.particulars());
        var all = arguments.toArray();
        var key = "sentence." + words.text();
        return new EventSentence(
                say.text(key + ".title", all),
                say.text(key + ".what", all),
                say.textOr(key + ".rest", "sentence.rest", all).strip(),
                words.said(),
                words.key());
    }

    /** How people, bodies, codes, dates and amounts are said in that kommune. */
    public Phrases phrases(Kommunenummer kommune) {
        return new Phrases(texts, names, dates, amounts, kommune);
    }

    private static Words words(DomainEvent event, Phrases say, Subjects subjects) {
        return switch (event) {
            case CaseEvent e -> CaseWords.of(e, say);
            case ConcernEvent e -> ConcernWords.of(e, say);
            case DecisionEvent e -> DecisionWords.of(e, say, subjects);
            case TiltakEvent e -> TiltakWords.of(e, say, subjects);
            case PlanEvent e -> PlanWords.of(e, say, subjects);
            case ReportEvent e -> ReportWords.of(e, say, subjects);
            case IndicatorEvent e -> KnowledgeWords.of(e, say);
            case MeetingEvent e -> MeetingWords.of(e, say, subjects);
            case TaskEvent e -> TaskWords.of(e, say);
            default -> throw new IllegalArgumentException(event.getClass().getSimpleName() + " belongs to no case");
        };
    }

    private static String unnamed(DomainEvent event) {
        return switch (event) {
            case CaseEvent e -> "sentence.the-case";
            case ConcernEvent e -> "sentence.the-concern";
            case DecisionEvent e -> "sentence.the-decision";
            case PlanEvent e -> "sentence.the-plan";
            case ReportEvent e -> "sentence.the-report";
            case IndicatorEvent e -> "sentence.the-indicator";
            case MeetingEvent e -> "sentence.the-meeting";
            case TaskEvent e -> "sentence.the-task";
            default -> "sentence.the-tiltak";
        };
    }
}
