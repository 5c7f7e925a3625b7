package no.samspor.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.samspor.command.Acts;
import no.samspor.kernel.store.TestDatabase;
import no.samspor.kernel.time.Norway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deadlines on a real database, with a clock that the test moves. */
class DeadlinesTest {

    private static final LocalDate FRIDAY = Acts.TODAY.plusDays(4);
    private static final UUID SUBJECT = new UUID(3, 1);
    private static final String KIND = "some-promise";

    private static DataSource database;

    private final Moved clock = new Moved();
    private final LinkedBlockingQueue<Object> sent = new LinkedBlockingQueue<>();
    private final Processes processes = mock(Processes.class);
    private @Nullable Deadlines running;

    /** Given by the process when its deadline has passed. */
    private record Remind(Deadline deadline, String step, LocalDate on) {}

    @BeforeAll
    static void fresh_database() {
        database = TestDatabase.fresh().dataSource();
    }

    @BeforeEach
    void nothing_is_promised() {
        JdbcClient.create(database).sql("truncate command.deadline").update();
        clock.standsAt(Acts.noon(Acts.TODAY));
        doAnswer(call -> sent.add(new Remind(
                        call.<java.util.function.Function<Object, Deadline>>getArgument(4)
                                .apply(null),
                        call.getArgument(2),
                        call.getArgument(1))))
                .when(processes)
                .send(any(), any(), any(), any(), any());
    }

    @AfterEach
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    @Test
    void what_was_promised_by_a_day_is_asked_for_the_morning_after_and_once() throws Exception {
        var deadlines = started();
        deadlines.set(Deadline.of(KIND, SUBJECT, FRIDAY), cause());

        assertThat(after(FRIDAY, 23, deadlines)).isNull();
        assertThat(after(FRIDAY.plusDays(1), 6, deadlines))
                .isEqualTo(new Remind(
                        Deadline.of(KIND, SUBJECT, FRIDAY),
                        "passed-some-promise/" + SUBJECT + "-" + FRIDAY,
                        FRIDAY.plusDays(1)));
        assertThat(after(FRIDAY.plusDays(9), 6, deadlines)).isNull();
    }

    @Test
    void a_new_day_stands_in_place_of_the_old_one() throws Exception {
        var deadlines = started();
        deadlines.set(Deadline.of(KIND, SUBJECT, FRIDAY), cause());
        deadlines.set(Deadline.of(KIND, SUBJECT, FRIDAY.plusDays(7)), cause());

        assertThat(after(FRIDAY.plusDays(7), 23, deadlines)).isNull();
        assertThat(after(FRIDAY.plusDays(8), 6, deadlines))
                .isInstanceOfSatisfying(
                        Remind.class, it -> assertThat(it.deadline().due()).isEqualTo(FRIDAY.plusDays(7)));
    }

    @Test
    void a_promise_that_is_kept_is_not_asked_for() throws Exception {
        var deadlines = started();
        deadlines.set(Deadline.of(KIND, SUBJECT, FRIDAY), cause());
        deadlines.forget(KIND, SUBJECT);
        deadlines.forget(KIND, SUBJECT);

        assertThat(after(FRIDAY.plusDays(1), 12, deadlines)).isNull();
    }

    @Test
    void it_outlives_the_process_that_set_it() throws Exception {
        var before = deadlines();
        before.set(Deadline.of(KIND, SUBJECT, FRIDAY), cause());

        assertThat(after(FRIDAY.plusDays(30), 12, started())).isNotNull();
    }

    @Test
    void a_deadline_of_a_transaction_that_fails_was_never_set() throws Exception {
        var deadlines = started();
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(work -> {
            deadlines.set(Deadline.of(KIND, SUBJECT, FRIDAY), cause());
            work.setRollbackOnly();
        });

        assertThat(after(FRIDAY.plusDays(1), 12, deadlines)).isNull();
    }

    /** What is asked for at that hour, within a moment of looking; null when nothing is. */
    private @Nullable Object after(LocalDate day, int hour, Deadlines deadlines) throws InterruptedException {
        clock.standsAt(day.atTime(hour, 0).atZone(Norway.ZONE).toInstant());
        deadlines.look();
        var due = JdbcClient.create(database)
                .sql("select count(*) from command.deadline where execution_time <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return due == 0 ? sent.poll() : sent.poll(20, TimeUnit.SECONDS);
    }

    private Deadlines started() {
        var deadlines = deadlines();
        deadlines.start();
        running = deadlines;
        return deadlines;
    }

    private Deadlines deadlines() {
        var beans = new StaticListableBeanFactory(Map.of("process", new WhenPassed() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public void passed(Deadline deadline, Step step) {
                step.send("/api/promises", sealing -> deadline);
            }
        }));
        ObjectProvider<WhenPassed> kinds = beans.getBeanProvider(WhenPassed.class);
        return new Deadlines(database, processes, kinds, clock);
    }

    private static EventMessage<?> cause() {
        return new GenericEventMessage<>(
                UUID.randomUUID().toString(), "promised", Acts.coordinator(), Acts.noon(Acts.TODAY));
    }

    private static final class Moved extends Clock {

        private volatile Instant now = Instant.EPOCH;

        void standsAt(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
