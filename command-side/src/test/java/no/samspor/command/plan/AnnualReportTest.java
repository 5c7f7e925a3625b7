package no.samspor.command.plan;

import static no.samspor.command.plan.PlanGiven.DECISION;
import static no.samspor.command.plan.PlanGiven.deputy;
import static no.samspor.command.plan.PlanGiven.fixture;
import static no.samspor.command.plan.PlanGiven.koordinatorInStyringsgruppen;
import static no.samspor.command.plan.PlanGiven.lundvik;
import static no.samspor.command.plan.PlanGiven.member;

import java.util.ArrayList;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.AnnualReportDrafted;
import no.samspor.kernel.plan.AnnualReportRedrafted;
import no.samspor.kernel.plan.AnnualReportReturned;
import no.samspor.kernel.plan.AnnualReportSubmitted;
import no.samspor.kernel.plan.ReportId;
import no.samspor.kernel.plan.ReportSection;
import no.samspor.kernel.plan.ReportSectionWritten;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** It is November 2026: 2025 is over, 2026 is not. */
class AnnualReportTest {

    private static final ReportId LAST_YEARS = ReportId.of(Acts.LUNDVIK, 2025);
    private static final ReportId THIS_YEARS = ReportId.of(Acts.LUNDVIK, 2026);
    private static final AnnualReportDrafted DRAFTED =
            new AnnualReportDrafted(LAST_YEARS, 2025, Acts.KOORDINERINGSGRUPPE, 4711, false);
    private static final ReportSectionWritten SUMMARY =
            new ReportSectionWritten(LAST_YEARS, ReportSection.SUMMARY, Acts.text(1));
    private static final AnnualReportSubmitted SUBMITTED = new AnnualReportSubmitted(LAST_YEARS, Acts.STYRINGSGRUPPE);
    private static final AnnualReportReturned RETURNED = new AnnualReportReturned(LAST_YEARS, Acts.text(2));
    private static final AnnualReportApproved APPROVED =
            new AnnualReportApproved(LAST_YEARS, Acts.STYRINGSGRUPPE, null);
    private static final SubmitAnnualReport SUBMIT = new SubmitAnnualReport(LAST_YEARS);
    private static final ApproveAnnualReport APPROVE = new ApproveAnnualReport(LAST_YEARS, null);
    private static final ReturnAnnualReport RETURN = new ReturnAnnualReport(LAST_YEARS, Acts.text(2));

    @Test
    void it_is_drafted_at_a_position() {
        given().when(draft(2025, false), Acts.coordinator()).expectEvents(DRAFTED);
    }

    @Test
    void a_year_that_is_over_is_not_called_unfinished() {
        given().when(draft(2025, true), Acts.coordinator()).expectEvents(DRAFTED);
    }

    @Test
    void before_its_year_has_ended_it_must_say_so() {
        given().when(draft(2026, false), Acts.coordinator()).expectException(YearIsNotOver.class);
        given().when(draft(2026, true), Acts.coordinator())
                .expectEvents(new AnnualReportDrafted(THIS_YEARS, 2026, Acts.KOORDINERINGSGRUPPE, 4711, true));
    }

    @Test
    void a_year_that_has_not_begun_has_no_report() {
        given().when(draft(2027, true), Acts.coordinator()).expectException(YearHasNotBegun.class);
    }

    @Test
    void there_is_one_for_each_year() {
        given(DRAFTED).when(draft(2025, false), Acts.coordinator()).expectException(ReportIsDraftedAlready.class);
    }

    @Test
    void it_is_drafted_by_the_koordinator_or_a_leader_of_the_body() {
        given().when(draft(2025, false), Acts.memberOfKoordineringsgruppe()).expectEvents(DRAFTED);
        given().when(draft(2025, false), Acts.memberOfStyringsgruppe()).expectException(OnlyTheDraftingBody.class);
        given().when(draft(2025, false), Acts.auditor()).expectException(RoleMayNot.class);
        given().when(draft(2025, false), Acts.coordinatorElsewhere()).expectException(NotInThisKommune.class);
        given().when(new DraftAnnualReport(LAST_YEARS, 2025, Acts.body(88), 4711, false), Acts.coordinator())
                .expectException(NoSuchBody.class);
    }

    @Test
    void its_figures_are_frozen_anew_while_it_is_drafted() {
        given(DRAFTED)
                .when(new RedraftAnnualReport(LAST_YEARS, 4800, false), Acts.coordinator())
                .expectEvents(new AnnualReportRedrafted(LAST_YEARS, 4800, false));
        given(DRAFTED, SUMMARY, SUBMITTED)
                .when(new RedraftAnnualReport(LAST_YEARS, 4800, false), Acts.coordinator())
                .expectException(ReportIsNotBeingDrafted.class);
        given(DRAFTED, SUMMARY, SUBMITTED, APPROVED)
                .when(new RedraftAnnualReport(LAST_YEARS, 4800, false), Acts.coordinator())
                .expectException(ReportIsNotBeingDrafted.class);
    }

    @Test
    void freezing_anew_before_the_year_has_ended_must_say_so_again() {
        var early = new AnnualReportDrafted(THIS_YEARS, 2026, Acts.KOORDINERINGSGRUPPE, 4711, true);
        given(early)
                .when(new RedraftAnnualReport(THIS_YEARS, 4800, false), Acts.coordinator())
                .expectException(YearIsNotOver.class);
        given(early)
                .when(new RedraftAnnualReport(THIS_YEARS, 4800, true), Acts.coordinator())
                .expectEvents(new AnnualReportRedrafted(THIS_YEARS, 4800, true));
    }

    @Test
    void a_part_is_written_while_it_is_drafted() {
        var write = new WriteReportSection(LAST_YEARS, ReportSection.SUMMARY, Acts.text(1));
        given(DRAFTED).when(write, Acts.coordinator()).expectEvents(SUMMARY);
        given(DRAFTED, SUMMARY, SUBMITTED)
                .when(write, Acts.coordinator())
                .expectException(ReportIsNotBeingDrafted.class);
        given(DRAFTED).when(write, Acts.memberOfStyringsgruppe()).expectException(OnlyTheDraftingBody.class);
    }

    @Test
    void it_is_submitted_with_a_summary() {
        given(DRAFTED).when(SUBMIT, Acts.coordinator()).expectException(ReportNeedsASummary.class);
        given(DRAFTED, SUMMARY).when(SUBMIT, Acts.coordinator()).expectEvents(SUBMITTED);
    }

    @Test
    void the_leader_or_deputy_approves_and_a_member_does_not() {
        given(DRAFTED, SUMMARY, SUBMITTED)
                .when(APPROVE, Acts.memberOfStyringsgruppe())
                .expectEvents(APPROVED);
        given(DRAFTED, SUMMARY, SUBMITTED).when(APPROVE, deputy()).expectEvents(APPROVED);
        given(DRAFTED, SUMMARY, SUBMITTED).when(APPROVE, member()).expectException(OnlyTheApprovingBody.class);
    }

    @Test
    void nobody_approves_what_they_submitted_themselves() {
        given(DRAFTED, SUMMARY, SUBMITTED)
                .when(new ApproveAnnualReport(LAST_YEARS, DECISION), koordinatorInStyringsgruppen())
                .expectException(NobodyApprovesTheirOwnSubmission.class);
    }

    @Test
    void it_is_returned_and_submitted_again() {
        given(DRAFTED, SUMMARY, SUBMITTED)
                .when(RETURN, Acts.memberOfStyringsgruppe())
                .expectEvents(RETURNED);
        given(DRAFTED, SUMMARY, SUBMITTED, RETURNED)
                .when(SUBMIT, Acts.coordinator())
                .expectEvents(SUBMITTED);
    }

    @Test
    void what_does_not_lie_before_the_body_is_not_answered() {
        given(DRAFTED, SUMMARY)
                .when(APPROVE, Acts.memberOfStyringsgruppe())
                .expectException(ReportIsNotSubmitted.class);
        given(DRAFTED, SUMMARY, SUBMITTED, APPROVED)
                .when(RETURN, Acts.memberOfStyringsgruppe())
                .expectException(ReportIsNotSubmitted.class);
    }

    @Test
    void another_kommune_touches_nothing_of_it() {
        given(DRAFTED, SUMMARY, SUBMITTED)
                .when(APPROVE, Acts.coordinatorElsewhere())
                .expectException(NotInThisKommune.class);
    }

    private static DraftAnnualReport draft(int year, boolean beforeYearEnd) {
        return new DraftAnnualReport(
                ReportId.of(Acts.LUNDVIK, year), year, Acts.KOORDINERINGSGRUPPE, 4711, beforeYearEnd);
    }

    private static TestExecutor<AnnualReport> given(Object... history) {
        var fixture = fixture(AnnualReport.class, lundvik());
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
