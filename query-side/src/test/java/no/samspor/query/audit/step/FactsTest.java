package no.samspor.query.audit.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samspor.query.audit.step.Change.Kind;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final String ONE = new UUID(0, 1).toString();
    private static final String OTHER = new UUID(0, 2).toString();

    @Test
    void what_came_went_or_became_another_is_marked_and_comes_before_what_stayed() {
        var before = new Facts()
                .say(Field.STATUS, "foreslått")
                .say(Field.TITLE, "Sommerjobb")
                .say(Field.DEADLINE, "1. juni");
        var after = new Facts()
                .say(Field.TITLE, "Sommerjobb")
                .say(Field.STATUS, "i gang")
                .say(Field.STARTED, "2. juni");

        assertThat(Facts.between(before, after))
                .containsExactly(
                        new Change(Field.STATUS, null, "foreslått", "i gang", Kind.CHANGED),
                        new Change(Field.DEADLINE, null, "1. juni", null, Kind.REMOVED),
                        new Change(Field.STARTED, null, null, "2. juni", Kind.NEW),
                        new Change(Field.TITLE, null, "Sommerjobb", "Sommerjobb", Kind.SAME));
    }

    @Test
    void each_of_several_of_a_kind_is_compared_with_itself() {
        var before = new Facts().each(Field.SUB_GOAL, ONE, "1.1 Først").each(Field.SUB_GOAL, OTHER, "1.2 Så");
        var after = new Facts().each(Field.SUB_GOAL, OTHER, "1.1 Så");

        assertThat(Facts.between(before, after))
                .containsExactlyInAnyOrder(
                        new Change(Field.SUB_GOAL, OTHER, "1.2 Så", "1.1 Så", Kind.CHANGED),
                        new Change(Field.SUB_GOAL, ONE, "1.1 Først", null, Kind.REMOVED));
    }

    @Test
    void of_nothing_is_nothing_said() {
        var facts = new Facts()
                .say(Field.COMMENT, null)
                .say(Field.THEMES, "")
                .say(Field.ENDED, (String) null, words -> words)
                .say(Field.LEARNT, Facts.lines(null, null));

        assertThat(Facts.between(facts, new Facts())).isEmpty();
        assertThat(Facts.lines("en", null, "to")).isEqualTo("en\nto");
    }

    @Test
    void within_a_field_the_lines_that_are_others_are_told_from_those_that_are_not() {
        var change = Change.of(Field.SUB_GOAL, ONE, "Et sted å være\nPlass 1", "Et sted å være\nPlass 2\nDet haster");

        assertThat(change.linesBefore())
                .containsExactly(new Change.Line("Et sted å være", false), new Change.Line("Plass 1", true));
        assertThat(change.linesAfter())
                .containsExactly(
                        new Change.Line("Et sted å være", false),
                        new Change.Line("Plass 2", true),
                        new Change.Line("Det haster", true));
        assertThat(Change.of(Field.ENDED, null, null, "nå").linesBefore()).isEmpty();
    }
}
