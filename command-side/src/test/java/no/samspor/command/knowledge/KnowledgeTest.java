package no.samspor.command.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.plan.KnownGoals;
import no.samspor.command.plan.NoSuchGoal;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.IndicatorId;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.kernel.knowledge.KnowledgeId;
import no.samspor.kernel.plan.GoalId;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final KnowledgeId LUNDVIK = KnowledgeId.of(Acts.LUNDVIK);
    private static final IndicatorRecorded CANNABIS_2024 = cannabis(1, "2024");
    private static final IndicatorRecorded CANNABIS_2025 = cannabis(2, "2025");

    private static final GoalId GOAL = new GoalId(new UUID(8, 1));

    @Test
    void figures_are_recorded_together() {
        given().when(record(CANNABIS_2024, CANNABIS_2025), Acts.coordinator())
                .expectEvents(CANNABIS_2024, CANNABIS_2025);
        given(CANNABIS_2024).when(record(CANNABIS_2025), Acts.coordinator()).expectEvents(CANNABIS_2025);
    }

    @Test
    void one_that_is_recorded_before_stops_them_all() {
        given(CANNABIS_2024)
                .when(record(CANNABIS_2025, cannabis(3, "2024")), Acts.coordinator())
                .expectException(IndicatorRecordedBefore.class)
                .expectNoEvents();
        given().when(record(CANNABIS_2024, cannabis(3, "2024")), Acts.coordinator())
                .expectException(IndicatorRecordedBefore.class)
                .expectNoEvents();
    }

    @Test
    void a_figure_is_corrected_with_a_reason() {
        var corrected = new IndicatorCorrected(CANNABIS_2024.indicator(), new BigDecimal("12.4"), Acts.text(1));
        given(CANNABIS_2024)
                .when(new CorrectIndicator(LUNDVIK, corrected), Acts.coordinator())
                .expectEvents(corrected);
        given(CANNABIS_2025)
                .when(new CorrectIndicator(LUNDVIK, corrected), Acts.coordinator())
                .expectException(IndicatorNotRecorded.class);
    }

    @Test
    void the_koordinator_keeps_them_in_their_own_kommune() {
        given().when(record(CANNABIS_2024), Acts.fieldWorker()).expectException(RoleMayNot.class);
        given().when(record(CANNABIS_2024), Acts.administrator()).expectException(RoleMayNot.class);
        given().when(record(CANNABIS_2024), Acts.coordinatorElsewhere()).expectException(NotInThisKommune.class);
        given(CANNABIS_2024)
                .when(record(CANNABIS_2025), Acts.coordinatorElsewhere())
                .expectException(NotInThisKommune.class);
    }

    @Test
    void a_goal_that_is_measured_stands_in_a_plan_of_the_kommune() {
        given().when(record(of(GOAL)), Acts.coordinator()).expectEvents(of(GOAL));
        given().when(record(of(new GoalId(new UUID(8, 2)))), Acts.coordinator()).expectException(NoSuchGoal.class);
    }

    private static IndicatorRecorded of(GoalId goal) {
        return new IndicatorRecorded(
                CANNABIS_2024.indicator(),
                CANNABIS_2024.source(),
                CANNABIS_2024.code(),
                CANNABIS_2024.name(),
                null,
                CANNABIS_2024.period(),
                CANNABIS_2024.value(),
                CANNABIS_2024.unit(),
                goal);
    }

    private static RecordIndicators record(IndicatorRecorded... indicators) {
        return new RecordIndicators(LUNDVIK, List.of(indicators));
    }

    private static IndicatorRecorded cannabis(int id, String period) {
        return new IndicatorRecorded(
                new IndicatorId(new UUID(9, id)),
                IndicatorSource.UNGDATA,
                "cannabis",
                "Har brukt cannabis siste år",
                null,
                period,
                new BigDecimal("12.5"),
                "prosent",
                null);
    }

    private static TestExecutor<Knowledge> given(IndicatorRecorded... history) {
        var fixture = Fixtures.of(Knowledge.class);
        fixture.registerInjectableResource((KnownGoals) (kommune, goal) -> goal.equals(GOAL));
        if (history.length == 0) {
            return fixture.givenNoPriorActivity();
        }
        var told = new ArrayList<Object>();
        for (var event : history) {
            told.add(Fixtures.by(Acts.coordinator(), event));
        }
        return fixture.given(told);
    }
}
