package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.CASE;
import static no.samspor.command.casework.CaseGiven.fixture;
import static no.samspor.command.casework.CaseGiven.open;
import static no.samspor.command.casework.CaseGiven.opened;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.organisation.CodeNotInUse;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.concern.Headcount;
import org.junit.jupiter.api.Test;

class OpenCaseTest {

    @Test
    void a_case_is_opened_at_the_lowest_level_and_owned_by_whoever_opens_it() {
        fixture().givenNoPriorActivity().when(open(), Acts.coordinator()).expectEvents(opened());
    }

    @Test
    void a_case_is_opened_for_someone_else_who_holds_a_seat() {
        fixture()
                .givenNoPriorActivity()
                .when(
                        new OpenCase(
                                CASE,
                                Acts.text(1),
                                List.of("rus"),
                                "sentrum",
                                null,
                                Headcount.UNKNOWN,
                                Acts.JONAS,
                                null,
                                Acts.text(2)),
                        Acts.coordinator())
                .expectEvents(new CaseOpened(
                        CASE,
                        "2026-118",
                        Acts.text(1),
                        List.of("rus"),
                        "sentrum",
                        null,
                        Headcount.UNKNOWN,
                        Level.UTFORENDE,
                        Acts.ARBEIDSGRUPPE,
                        Acts.JONAS,
                        null,
                        Acts.text(2)));
    }

    @Test
    void a_field_worker_opens_no_case() {
        fixture()
                .givenNoPriorActivity()
                .when(open(), Acts.fieldWorker())
                .expectNoEvents()
                .expectException(RoleMayNot.class);
    }

    @Test
    void a_case_is_not_given_to_someone_without_a_seat() {
        fixture()
                .givenNoPriorActivity()
                .when(
                        new OpenCase(
                                CASE,
                                Acts.text(1),
                                List.of("rus"),
                                "sentrum",
                                null,
                                Headcount.UNKNOWN,
                                Acts.user(99),
                                null,
                                Acts.text(2)),
                        Acts.coordinator())
                .expectNoEvents()
                .expectException(OwnerNeedsSeat.class);
    }

    @Test
    void a_case_takes_no_theme_that_is_out_of_use() {
        fixture()
                .givenNoPriorActivity()
                .when(
                        new OpenCase(
                                CASE,
                                Acts.text(1),
                                List.of("rus", "gone"),
                                "sentrum",
                                null,
                                Headcount.UNKNOWN,
                                null,
                                null,
                                Acts.text(2)),
                        Acts.coordinator())
                .expectNoEvents()
                .expectException(CodeNotInUse.class);
    }

    @Test
    void a_case_takes_no_area_that_is_out_of_use() {
        fixture()
                .givenNoPriorActivity()
                .when(
                        new OpenCase(
                                CASE,
                                Acts.text(1),
                                List.of("rus"),
                                "gone",
                                null,
                                Headcount.UNKNOWN,
                                null,
                                null,
                                Acts.text(2)),
                        Acts.coordinator())
                .expectNoEvents()
                .expectException(CodeNotInUse.class);
    }

    @Test
    void a_case_needs_a_group_at_the_lowest_level() {
        fixture(FixedDirectory.lundvik().dissolved(Acts.ARBEIDSGRUPPE, Acts.TODAY.minusDays(1)))
                .givenNoPriorActivity()
                .when(open(), Acts.coordinator())
                .expectNoEvents()
                .expectException(NoBodyAtLevel.class);
    }
}
