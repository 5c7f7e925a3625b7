package no.samspor.query.inbox;

import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.KOORDINERINGSGRUPPE;
import static no.samspor.query.decision.Decided.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.AnnualReportDrafted;
import no.samspor.kernel.plan.AnnualReportReturned;
import no.samspor.kernel.plan.AnnualReportSubmitted;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanInForceId;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.PlanSubmitted;
import no.samspor.kernel.plan.PlanTookForce;
import no.samspor.kernel.plan.ReportId;
import no.samspor.query.decision.Decided;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

/** What plans and reports ask of people, and when they ask it no more. */
class PlanInTheInboxTest {

    private static final PlanId PLAN = new PlanId(new UUID(9, 1));
    private static final ReportId REPORT = ReportId.of(Decided.LUNDVIK, 2026);
    private static final BodyId STYRINGSGRUPPE = new BodyId(new UUID(2, 3));

    private final LiveView live = new LiveView(new InboxProjection());
    private final Decided story = new Decided(live);

    @Test
    void a_plan_waits_for_the_body_then_for_the_koordinator_and_then_for_its_year() {
        plan(drafted());
        assertThat(tasks()).isEmpty();
        plan(new PlanSubmitted(PLAN, STYRINGSGRUPPE));
        assertThat(tasks()).singleElement().asString().contains("APPROVE_PLAN", STYRINGSGRUPPE.toString());
        plan(new PlanReturned(PLAN, text("Mer"), List.of()));
        assertThat(tasks()).singleElement().asString().contains("REVISE_PLAN");
        plan(new PlanSubmitted(PLAN, STYRINGSGRUPPE));
        plan(new PlanApproved(PLAN, STYRINGSGRUPPE, null));
        assertThat(tasks()).singleElement().asString().contains("PUT_PLAN_IN_FORCE", "2027-01-01");
        story.then(COORDINATOR, PlanInForceId.of(Decided.LUNDVIK).value(), new PlanTookForce(PLAN));
        assertThat(tasks()).isEmpty();
    }

    @Test
    void a_report_waits_for_the_body_and_when_it_is_returned_for_the_koordinator() {
        report(new AnnualReportDrafted(REPORT, 2026, KOORDINERINGSGRUPPE, 1, true));
        report(new AnnualReportSubmitted(REPORT, STYRINGSGRUPPE));
        assertThat(tasks()).singleElement().asString().contains("APPROVE_REPORT", STYRINGSGRUPPE.toString());
        report(new AnnualReportReturned(REPORT, text("Mer")));
        assertThat(tasks()).singleElement().asString().contains("REVISE_REPORT");
        report(new AnnualReportSubmitted(REPORT, STYRINGSGRUPPE));
        report(new AnnualReportApproved(REPORT, STYRINGSGRUPPE, null));
        assertThat(tasks()).isEmpty();
    }

    @Test
    void a_report_is_shown_by_its_year_and_a_plan_by_its_id() {
        var subject = new InboxSubjectRow();
        subject.id = PLAN.value();
        subject.number = "2026";
        assertThat(subject.shownAs(TaskKind.About.REPORT)).isEqualTo("2026");
        assertThat(subject.shownAs(TaskKind.About.PLAN)).isEqualTo(PLAN.toString());
    }

    private static PlanDrafted drafted() {
        return new PlanDrafted(PLAN, "P-2026-001", text("Planen"), KOORDINERINGSGRUPPE, 2027, 2029);
    }

    private List<String> tasks() {
        return live.content(InboxTaskRow.class);
    }

    private void plan(DomainEvent event) {
        story.on(LocalDate.of(2026, 11, 17), COORDINATOR, PLAN.value(), event);
    }

    private void report(DomainEvent event) {
        story.on(LocalDate.of(2026, 11, 17), COORDINATOR, REPORT.value(), event);
    }
}
