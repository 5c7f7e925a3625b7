package no.samspor.command.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.time.Norway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Keeps deadlines over restarts and calls the process of their kind when they have passed: at six in the morning after,
 * on one node. They are set and taken away in the transaction of the event that does so.
 */
@Component
public class Deadlines implements SmartLifecycle {

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final String TASK = "deadline";
    private static final int THREADS = 2;
    private static final int PHASE = SpringAxonConfiguration.LIFECYCLE_PHASE + 256;

    /** What is stored of a deadline: itself, and who set it. */
    record Kept(Deadline deadline, UUID cause, Map<String, String> trace) {}

    private final Processes processes;
    private final ObjectProvider<WhenPassed> processesOfKinds;
    private final Clock clock;
    private final OneTimeTask<Kept> task;
    private final Scheduler scheduler;
    private volatile boolean running;

    Deadlines(DataSource dataSource, Processes processes, ObjectProvider<WhenPassed> processesOfKinds, Clock clock) {
        this.processes = processes;
        this.processesOfKinds = processesOfKinds;
        this.clock = clock;
        this.task = Tasks.oneTime(TASK, Kept.class)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1)))
                .execute((instance, context) -> passed(instance.getData()));
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), List.of(task))
                .tableName("command.deadline")
                .serializer(new KeptAsJson())
                .clock(clock::instant)
                .threads(THREADS)
                .build();
    }

    /** Sets a deadline; see {@link Deadline} for when it stands in place of an earlier one. */
    public void set(Deadline deadline, EventMessage<?> cause) {
        var kept = Cause.of(cause);
        var data = new Kept(deadline, kept.event(), kept.trace().toMetaData());
        scheduler.schedule(
                task.instance(deadline.key(), data), morningAfter(deadline), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    /** The one promise of that kind is kept, or none any more. */
    public void forget(String kind, UUID subject) {
        try {
            scheduler.cancel(task.instanceId(
                    Deadline.of(kind, subject, Norway.today(clock)).key()));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException goneOrGoing) {
            // the command that follows asks how things stand
        }
    }

    /** Looks at once, instead of within seconds. */
    public void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    private void passed(Kept kept) {
        var deadline = kept.deadline();
        var cause = new Cause(kept.cause(), Trace.of(kept.trace()));
        var step = "passed-" + deadline.key() + "-" + deadline.due();
        processesOfKinds.stream()
                .filter(process -> process.kind().equals(deadline.kind()))
                .forEach(process -> process.passed(
                        deadline,
                        (location, command) -> processes.send(cause, Norway.today(clock), step, location, command)));
    }

    private static Instant morningAfter(Deadline deadline) {
        return deadline.due().plusDays(1).atTime(MORNING).atZone(Norway.ZONE).toInstant();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After Axon, before anybody is served. */
    @Override
    public int getPhase() {
        return PHASE;
    }
}
