package no.samspor.command.tiltak;

import static no.samspor.command.tiltak.TiltakGiven.TILTAK;
import static no.samspor.command.tiltak.TiltakGiven.fixture;
import static no.samspor.command.tiltak.TiltakGiven.proposed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.decision.NoSuchCase;
import no.samspor.command.organisation.CodeNotInUse;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.command.organisation.LevelNotInLadder;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.tiltak.PackageId;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposeTiltakTest {

    @Test
    void a_field_worker_proposes_a_tiltak() {
        when(command("rus", "sentrum"), Acts.fieldWorker()).expectEvents(proposed());
    }

    @Test
    void an_auditor_proposes_nothing() {
        when(command("rus", "sentrum"), Acts.auditor()).expectException(RoleMayNot.class);
    }

    @Test
    void an_administrator_proposes_nothing() {
        when(command("rus", "sentrum"), Acts.administrator()).expectException(RoleMayNot.class);
    }

    @Test
    void its_theme_is_in_use() {
        when(command("gone", "sentrum"), Acts.coordinator()).expectException(CodeNotInUse.class);
    }

    @Test
    void its_area_is_in_use() {
        when(command("rus", "gone"), Acts.coordinator()).expectException(CodeNotInUse.class);
    }

    @Test
    void what_a_repeated_package_copies_may_have_a_theme_of_its_time() {
        when(command("gone", "gone"), Acts.system()).expectSuccessfulHandlerExecution();
    }

    @Test
    void it_belongs_to_a_case_of_the_kommune() {
        when(inCase(TiltakGiven.CASE), Acts.coordinator()).expectSuccessfulHandlerExecution();
        when(inCase(new CaseId(new UUID(4, 2))), Acts.coordinator()).expectException(NoSuchCase.class);
    }

    @Test
    void it_joins_a_package_of_the_kommune_or_begins_one() {
        when(inPackage(TiltakGiven.PACK), Acts.coordinator()).expectSuccessfulHandlerExecution();
        when(inPackage(ProposeTiltak.packageBegunBy(TILTAK)), Acts.coordinator())
                .expectSuccessfulHandlerExecution();
        when(inPackage(new PackageId(new UUID(8, 2))), Acts.coordinator()).expectException(NoSuchPackage.class);
    }

    @Test
    void the_responsible_service_exists() {
        when(command(Acts.body(88), 0L, null), Acts.coordinator()).expectException(NoSuchBody.class);
    }

    @Test
    void it_sets_no_negative_amount_aside() {
        when(command(Acts.NAV, -1L, null), Acts.coordinator()).expectException(AmountMayNotBeNegative.class);
    }

    @Test
    void it_is_not_evaluated_before_it_starts() {
        when(command(Acts.NAV, null, Acts.TODAY.minusDays(1)), Acts.coordinator())
                .expectException(EvaluationBeforeStart.class);
    }

    @Test
    void it_belongs_to_a_level_that_the_kommune_has() {
        fixture(FixedDirectory.withTwoLevels())
                .givenNoPriorActivity()
                .when(command("rus", "sentrum"), Acts.coordinator())
                .expectException(LevelNotInLadder.class);
    }

    private static ResultValidator<Tiltak> when(ProposeTiltak command, Map<String, Object> by) {
        return fixture().givenNoPriorActivity().when(command, by);
    }

    private static ProposeTiltak inPackage(PackageId pack) {
        return in(null, pack);
    }

    private static ProposeTiltak inCase(CaseId caseId) {
        return in(caseId, null);
    }

    private static ProposeTiltak in(@Nullable CaseId caseId, @Nullable PackageId pack) {
        return new ProposeTiltak(
                TILTAK,
                Acts.text(1),
                null,
                Acts.NAV,
                Level.KOORDINERENDE,
                caseId,
                null,
                pack,
                pack == null ? null : Acts.text(3),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ProposeTiltak command(String theme, String area) {
        return command(theme, area, Acts.NAV, 4_000_000L, Acts.TODAY.plusMonths(2));
    }

    private static ProposeTiltak command(BodyId responsible, @Nullable Long amountOre, @Nullable LocalDate evaluateBy) {
        return command("rus", "sentrum", responsible, amountOre, evaluateBy);
    }

    private static ProposeTiltak command(
            String theme, String area, BodyId responsible, @Nullable Long amountOre, @Nullable LocalDate evaluateBy) {
        return new ProposeTiltak(
                TILTAK,
                Acts.text(1),
                Acts.text(2),
                responsible,
                Level.KOORDINERENDE,
                null,
                null,
                null,
                null,
                List.of(theme),
                area,
                null,
                Acts.TODAY,
                evaluateBy,
                amountOre,
                null);
    }
}
