package no.samspor.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import no.samspor.command.decision.DecisionStandings;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.AnnualReportDrafted;
import no.samspor.kernel.plan.AnnualReportRedrafted;
import no.samspor.kernel.plan.AnnualReportReturned;
import no.samspor.kernel.plan.AnnualReportSubmitted;
import no.samspor.kernel.plan.ReportId;
import no.samspor.kernel.plan.ReportSection;
import no.samspor.kernel.plan.ReportSectionWritten;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The årsrapport of a kommune for a year: drafted, its figures frozen at a position, submitted, returned, approved. */
@AggregateRoot
public class AnnualReport {

    private enum Stage {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    @AggregateIdentifier
    private ReportId id;

    private Kommunenummer kommune;
    private BodyId draftedBy;
    private int year;
    private boolean begun;
    private Stage stage = Stage.DRAFT;
    private final Set<ReportSection> written = EnumSet.noneOf(ReportSection.class);
    private @Nullable BodyId before;
    private @Nullable UserId submittedBy;

    @SuppressWarnings("NullAway.Init")
    protected AnnualReport() {
        // filled from its events
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftAnnualReport command, Acting acting, Directory directory) {
        if (begun) {
            throw new ReportIsDraftedAlready();
        }
        var in = acting.actor().kommune();
        if (!ReportId.of(in, command.year()).equals(command.report())) {
            throw new NotInThisKommune();
        }
        directory.mustHave(command.body(), in, acting.occurredOn(), "body");
        new Review(acting, directory).mustDraftFor(command.body());
        var early = isEarly(command.year(), command.beforeYearEnd(), acting.today());
        apply(new AnnualReportDrafted(command.report(), command.year(), command.body(), command.position(), early));
    }

    @CommandHandler
    void handle(RedraftAnnualReport command, Acting acting, Directory directory) {
        mustBeDrafted(acting, directory);
        var early = isEarly(year, command.beforeYearEnd(), acting.today());
        apply(new AnnualReportRedrafted(id, command.position(), early));
    }

    @CommandHandler
    void handle(WriteReportSection command, Acting acting, Directory directory) {
        mustBeDrafted(acting, directory);
        apply(new ReportSectionWritten(id, command.section(), command.text()));
    }

    @CommandHandler
    void handle(SubmitAnnualReport command, Acting acting, Directory directory) {
        mustBeDrafted(acting, directory);
        if (!written.contains(ReportSection.SUMMARY)) {
            throw new ReportNeedsASummary();
        }
        var to = new Review(acting, directory).approver(acting.actor().kommune(), DecisionKind.REPORT);
        apply(new AnnualReportSubmitted(id, to));
    }

    @CommandHandler
    void handle(ReturnAnnualReport command, Acting acting, Directory directory) {
        acting.mustBelongTo(kommune);
        new Review(acting, directory).mustAnswerFor(mustLieBefore());
        apply(new AnnualReportReturned(id, command.comment()));
    }

    @CommandHandler
    void handle(ApproveAnnualReport command, Acting acting, Directory directory, DecisionStandings decisions) {
        acting.mustBelongTo(kommune);
        var body = mustLieBefore();
        if (submittedBy != null) {
            new Review(acting, directory).mayApprove(body, submittedBy, command.decision(), decisions);
        }
        apply(new AnnualReportApproved(id, body, command.decision()));
    }

    @EventSourcingHandler
    void on(AnnualReportDrafted event, @MetaDataValue(Trace.KOMMUNE) String in) {
        id = event.report();
        kommune = new Kommunenummer(in);
        draftedBy = event.body();
        year = event.year();
        begun = true;
    }

    @EventSourcingHandler
    void on(ReportSectionWritten event) {
        written.add(event.section());
    }

    @EventSourcingHandler
    void on(AnnualReportSubmitted event, @MetaDataValue(Trace.USER) String by) {
        stage = Stage.SUBMITTED;
        before = event.to();
        submittedBy = UserId.of(by);
    }

    @EventSourcingHandler
    void on(AnnualReportReturned event) {
        stage = Stage.RETURNED;
    }

    @EventSourcingHandler
    void on(AnnualReportApproved event) {
        stage = Stage.APPROVED;
    }

    /** Whether the year still runs, which whoever drafts must have said. */
    private static boolean isEarly(int year, boolean saidSo, LocalDate today) {
        if (year > today.getYear()) {
            throw new YearHasNotBegun(String.valueOf(year));
        }
        var early = !today.isAfter(LocalDate.of(year, Month.DECEMBER, 31));
        if (early && !saidSo) {
            throw new YearIsNotOver(String.valueOf(year));
        }
        return early;
    }

    private void mustBeDrafted(Acting acting, Directory directory) {
        acting.mustBelongTo(kommune);
        new Review(acting, directory).mustDraftFor(draftedBy);
        if (stage != Stage.DRAFT && stage != Stage.RETURNED) {
            throw new ReportIsNotBeingDrafted();
        }
    }

    private BodyId mustLieBefore() {
        if (stage != Stage.SUBMITTED || before == null) {
            throw new ReportIsNotSubmitted();
        }
        return before;
    }
}
