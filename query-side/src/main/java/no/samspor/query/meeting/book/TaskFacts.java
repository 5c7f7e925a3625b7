package no.samspor.query.meeting.book;

import java.util.List;
import java.util.UUID;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.step.Facts;
import no.samspor.query.audit.step.Field;
import no.samspor.query.audit.step.MatterFacts;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** A task field by field. */
@Component
class TaskFacts implements MatterFacts {

    private final TaskBoard tasks;

    TaskFacts(TaskBoard tasks) {
        this.tasks = tasks;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.TASK;
    }

    @Override
    public List<String> views() {
        return List.of(MeetingsProjection.NAME);
    }

    @Override
    public Facts of(Viewer viewer, UUID id, Phrases say) {
        var facts = new Facts();
        tasks.find(viewer, id)
                .ifPresent(task -> facts.say(Field.STATUS, say.text("meeting.task.state." + task.state()))
                        .say(Field.TITLE, task.title())
                        .say(Field.RESPONSIBLE, task.who())
                        .say(Field.DEADLINE, task.deadline(), say::day)
                        .say(
                                Field.RECORDED_IN,
                                task.from(),
                                from -> say.text("audit.task.from", from.body(), say.day(from.day())))
                        .say(Field.ENDED, task.endedOn(), say::day)
                        .say(Field.LAST_WORDS, task.words()));
        return facts;
    }
}
