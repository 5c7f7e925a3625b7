package no.samspor.query.knowledge;

import static no.samspor.query.decision.Decided.ADMINISTRATOR;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.LUNDVIK;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.knowledge.IndicatorId;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.kernel.knowledge.KnowledgeId;
import no.samspor.kernel.plan.GoalId;
import no.samspor.query.decision.Decided;
import no.samspor.query.platform.LiveView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class IndicatorsTest {

    private static final GoalId GOAL = new GoalId(new UUID(9, 1));

    private final LiveView live = new LiveView(new IndicatorProjection());
    private final Decided story = new Decided(live);
    private final Indicators indicators = new Indicators(
            live.repository(PublishedRepository.class),
            live.repository(PublishedVersionRepository.class),
            Decided.names(),
            texts());

    private int recorded;

    @BeforeEach
    void read_in_bokmal() {
        LocaleContextHolder.setLocale(Locale.of("nb"));
    }

    @AfterEach
    void put_down() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void the_values_of_one_indicator_make_a_trend() {
        record("cannabis", null, "2025", "14.50", GOAL);
        record("cannabis", null, "2022", "12.5", null);
        var series = only();
        assertThat(series.values()).extracting(IndicatorSeries.Value::shown).containsExactly("12,5", "14,50");
        assertThat(series.figure().change()).isEqualTo("2,00 høyere enn i 2022");
        assertThat(series.figure().chart().points()).hasSize(2);
        assertThat(series.goal()).isEqualTo(GOAL.value());
        assertThat(indicators.byGoal(looking(LEADER)).get(GOAL.value())).containsExactly(series);
    }

    @Test
    void an_area_is_a_series_of_its_own() {
        record("cannabis", null, "2025", "12.5", null);
        record("cannabis", "sentrum", "2025", "1400", null);
        assertThat(indicators.all(looking(LEADER)))
                .extracting(series -> series.last().shown())
                .containsExactlyInAnyOrder("12,5", "1\u00a0400");
    }

    @Test
    void a_correction_gives_the_new_value_and_says_why() {
        record("cannabis", null, "2025", "12.5", null);
        happened(new IndicatorCorrected(new IndicatorId(new UUID(8, 1)), new BigDecimal("13"), text("Trykkfeil")));
        assertThat(only().last().shown()).isEqualTo("13");
        assertThat(only().last().correctedBecause()).isEqualTo("Trykkfeil");
        assertThat(indicators.version(looking(COORDINATOR))).isEqualTo(1);
    }

    @Test
    void all_levels_of_the_kommune_read_them_and_nobody_else() {
        record("cannabis", null, "2025", "12.5", null);
        assertThat(indicators.all(looking(LEADER))).hasSize(1);
        assertThat(indicators.all(looking(ADMINISTRATOR))).isEmpty();
        assertThat(indicators.all(looking(ELSEWHERE))).isEmpty();
        assertThat(indicators.version(looking(ELSEWHERE))).isEqualTo(-1);
    }

    @Test
    void folded_again_it_is_the_same() {
        a_correction_gives_the_new_value_and_says_why();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private void record(String code, @Nullable String area, String period, String value, @Nullable GoalId goal) {
        recorded++;
        happened(new IndicatorRecorded(
                new IndicatorId(new UUID(8, recorded)),
                IndicatorSource.UNGDATA,
                code,
                "Har brukt cannabis siste år",
                area,
                period,
                new BigDecimal(value),
                "prosent",
                goal));
    }

    private void happened(IndicatorEvent event) {
        story.then(COORDINATOR, KnowledgeId.of(LUNDVIK).value(), event);
    }

    private IndicatorSeries only() {
        List<IndicatorSeries> all = indicators.all(looking(LEADER));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/knowledge");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ROOT);
        return texts;
    }
}
