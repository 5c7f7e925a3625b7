package no.samspor.command.organisation;

import static no.samspor.command.Acts.text;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.CodeListChanged;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ChangeCodeListTest {

    private static final CodeEntry RUS = new CodeEntry("rus", "Rus og rusmidler", true);
    private static final CodeEntry NO_MORE_VOLD = new CodeEntry("vold", "Vold", false);
    private static final CodeEntry SKOLEFRAVAER = new CodeEntry("skolefravaer", "Skolefravær", true);

    private final FixtureConfiguration<Kommune> fixture = Lundvik.fixture();

    @Test
    void names_change_codes_are_added_and_go_out_of_use() {
        var entries = List.of(RUS, NO_MORE_VOLD, SKOLEFRAVAER);
        fixture.given(Lundvik.threeLevels())
                .when(change(entries), Acts.administrator())
                .expectEvents(new CodeListChanged(Acts.LUNDVIK, CodeList.THEMES, entries, text(5)));
    }

    @Test
    void a_code_that_was_listed_stays_listed() {
        fixture.given(Lundvik.threeLevels())
                .when(change(List.of(RUS, SKOLEFRAVAER)), Acts.administrator())
                .expectException(CodeMayNotVanish.class);
    }

    @Test
    void a_code_added_later_stays_listed_too() {
        fixture.given(Lundvik.threeLevels())
                .andGiven(new CodeListChanged(
                        Acts.LUNDVIK, CodeList.THEMES, List.of(RUS, NO_MORE_VOLD, SKOLEFRAVAER), text(5)))
                .when(change(List.of(RUS, NO_MORE_VOLD)), Acts.administrator())
                .expectException(CodeMayNotVanish.class);
    }

    @Test
    void a_code_stands_once() {
        fixture.given(Lundvik.threeLevels())
                .when(change(List.of(RUS, NO_MORE_VOLD, RUS)), Acts.administrator())
                .expectException(CodeListedTwice.class);
    }

    @Test
    void the_lists_are_kept_by_the_administrator() {
        fixture.given(Lundvik.threeLevels())
                .when(change(List.of(RUS, NO_MORE_VOLD)), Acts.coordinator())
                .expectException(RoleMayNot.class);
    }

    private static ChangeCodeList change(List<CodeEntry> entries) {
        return new ChangeCodeList(Lundvik.ID, CodeList.THEMES, entries, text(5));
    }
}
