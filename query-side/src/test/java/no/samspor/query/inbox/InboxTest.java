package no.samspor.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernLeftUnread;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.decision.AcknowledgementReminded;
import no.samspor.kernel.decision.CirculationAnswer;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionConfirmed;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.meeting.TaskPostponed;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.MembershipId;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReported;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.kernel.time.Norway;
import no.samspor.query.inbox.InboxView.TaskView;
import no.samspor.query.inbox.InboxView.When;
import no.samspor.query.organisation.MemberView;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Events in, inboxes out, on a real database; on Monday 16 November 2026. */
class InboxTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
    private static final UserId MARIT = new UserId(new UUID(1, 1));
    private static final UserId JONAS = new UserId(new UUID(1, 2));
    private static final UserId SIRI = new UserId(new UUID(1, 3));
    private static final UserId AMAL = new UserId(new UUID(1, 4));
    private static final BodyId ARBEIDSGRUPPEN = new BodyId(new UUID(2, 1));
    private static final BodyId GRUPPEN = new BodyId(new UUID(2, 2));
    private static final BodyId NAV = new BodyId(new UUID(2, 3));
    private static final BodyId UTESEKSJONEN = new BodyId(new UUID(2, 4));
    private static final Viewer KOORDINATOR =
            new Viewer(MARIT, Role.COORDINATOR, ARBEIDSGRUPPEN, Level.UTFORENDE, LUNDVIK);
    private static final Viewer LEADER = new Viewer(SIRI, Role.MEMBER, GRUPPEN, Level.KOORDINERENDE, LUNDVIK);
    private static final Viewer MEMBER = new Viewer(AMAL, Role.MEMBER, GRUPPEN, Level.KOORDINERENDE, LUNDVIK);
    private static final Viewer FIELD = new Viewer(JONAS, Role.FIELD_WORKER, UTESEKSJONEN, Level.UTFORENDE, LUNDVIK);
    private static final Viewer IN_NAV =
            new Viewer(new UserId(new UUID(1, 5)), Role.FIELD_WORKER, NAV, Level.UTFORENDE, LUNDVIK);
    private static final ConcernId CONCERN = new ConcernId(new UUID(3, 1));
    private static final CaseId CASE = new CaseId(new UUID(4, 1));
    private static final DecisionId DECISION = new DecisionId(new UUID(5, 1));
    private static final TiltakId TILTAK = new TiltakId(new UUID(6, 1));

    private static final UUID LUNDVIK_ORGANISATION = new UUID(9, 1);

    private final LiveView live = new LiveView(new InboxProjection());
    private final Organisation organisation = mock(Organisation.class);
    private final Names names = mock(Names.class);
    private OpenPromises promises;
    private final Inbox inbox = inbox();

    @BeforeEach
    void bokmal() {
        LocaleContextHolder.setLocale(Locale.of("nb"));
    }

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_new_concern_is_the_koordinators_to_receive_by_how_urgent_it_is() {
        registered(TODAY, Severity.URGENT);

        var task = only(KOORDINATOR);
        assertThat(task.title()).isEqualTo("Ta imot ny bekymring fra Jonas Brekke, Uteseksjonen");
        assertThat(task.due()).isEqualTo(TODAY);
        assertThat(task.when()).isEqualTo(When.WEEK);
        assertThat(task.href()).isEqualTo("/bekymringer/" + CONCERN);
        assertThat(task.number()).isEqualTo("B-2026-244");
        assertThat(of(FIELD)).isEmpty();
    }

    @Test
    void the_days_to_receive_it_count_from_when_it_was_registered() {
        registered(TODAY.minusDays(9), Severity.SOON);

        assertThat(only(KOORDINATOR).due()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void an_unread_concern_rises_to_those_who_see_to_it_and_who_do_not_read_it() {
        registered(TODAY.minusDays(1), Severity.URGENT);
        happened(CONCERN.value(), TODAY, new ConcernLeftUnread(CONCERN, TODAY.minusDays(1), List.of(SIRI)));

        var task = only(LEADER);
        assertThat(task.title()).isEqualTo("Be koordinatoren lese bekymring B-2026-244");
        assertThat(task.when()).isEqualTo(When.LATE);
        assertThat(task.href()).isNull();
        assertThat(of(MEMBER)).isEmpty();
        assertThat(of(KOORDINATOR))
                .filteredOn(one -> one.kind().equals("REMIND_OF_CONCERN"))
                .extracting(TaskView::href)
                .containsExactly("/bekymringer/" + CONCERN);

        happened(CONCERN.value(), TODAY, new ConcernReceived(CONCERN));
        assertThat(of(LEADER)).isEmpty();
    }

    @Test
    void a_received_concern_is_still_to_be_settled() {
        registered(TODAY, Severity.SOON);
        happened(CONCERN.value(), TODAY, new ConcernReceived(CONCERN));

        assertThat(of(KOORDINATOR)).extracting(TaskView::kind).containsExactly("SETTLE_CONCERN");
    }

    @Test
    void an_answer_that_is_due_stays_until_it_is_given() {
        registered(TODAY.minusDays(30), Severity.SOON);
        happened(CONCERN.value(), TODAY.minusDays(30), new ConcernReceived(CONCERN));
        happened(
                CONCERN.value(),
                TODAY.minusDays(20),
                new ConcernAnswerDue(CONCERN, AnswerCause.CONCERN_RECEIVED, TODAY.minusDays(4)));

        assertThat(kinds(KOORDINATOR)).contains("ANSWER_CONCERN");
        assertThat(inbox.of(KOORDINATOR, null, null).heading()).isEqualTo("2 oppgaver er over fristen");

        happened(CONCERN.value(), TODAY, new ConcernAnswered(CONCERN, text("Takk")));
        assertThat(kinds(KOORDINATOR)).doesNotContain("ANSWER_CONCERN");
    }

    @Test
    void what_the_reporter_is_asked_is_theirs_and_the_koordinator_waits() {
        registered(TODAY, Severity.SOON);
        happened(CONCERN.value(), TODAY, new ConcernReceived(CONCERN));
        happened(CONCERN.value(), TODAY, new MoreInformationAsked(CONCERN, text("Når?")));

        assertThat(only(FIELD).title()).isEqualTo("Svar på spørsmålet om bekymring B-2026-244");
        assertThat(of(KOORDINATOR))
                .filteredOn(task -> task.when() == When.WAIT)
                .extracting(TaskView::title)
                .containsExactly("Jonas Brekke svarer på spørsmålet om bekymring B-2026-244");

        happened(CONCERN.value(), TODAY, new MoreInformationGiven(CONCERN, text("Fredag")));
        assertThat(of(FIELD)).isEmpty();
        assertThat(kinds(KOORDINATOR)).contains("READ_INFORMATION");
    }

    @Test
    void a_lifted_case_is_the_receiving_bodys_to_accept_and_then_to_decide() {
        lifted();

        assertThat(only(MEMBER).title()).isEqualTo("Ta imot saken «Uro ved parken»");
        assertThat(only(KOORDINATOR).title()).isEqualTo("Koordineringsgruppen svarer på løftet sak «Uro ved parken»");
        assertThat(of(FIELD)).isEmpty();

        happened(
                CASE.value(),
                TODAY,
                new EscalationAccepted(CASE, new EscalationId(new UUID(7, 1)), Level.KOORDINERENDE, GRUPPEN));
        assertThat(only(MEMBER).kind()).isEqualTo("DECIDE_CASE");
        assertThat(only(MEMBER).level()).isEqualTo(Level.KOORDINERENDE);

        decided(TODAY, NAV);
        assertThat(kinds(MEMBER)).doesNotContain("DECIDE_CASE");
    }

    @Test
    void a_task_is_the_bodys_or_the_persons_until_it_is_done() {
        var task = new TaskId(new UUID(8, 1));
        happened(task.value(), TODAY, new TaskAssigned(task, text("Send tall"), NAV, null, TODAY, null, null));
        assertThat(only(IN_NAV).title()).isEqualTo("Gjør oppgaven «Send tall»");
        assertThat(only(IN_NAV).href()).isEqualTo("/oppgaver#o-" + task);
        assertThat(of(FIELD)).isEmpty();

        happened(task.value(), TODAY, new TaskPostponed(task, TODAY.plusDays(9), text("Ferie")));
        assertThat(only(IN_NAV).due()).isEqualTo(TODAY.plusDays(9));
        happened(task.value(), TODAY, new TaskCompleted(task, null));
        assertThat(of(IN_NAV)).isEmpty();

        var named = new TaskId(new UUID(8, 2));
        happened(named.value(), TODAY, new TaskAssigned(named, text("Ring"), NAV, JONAS, TODAY, null, null));
        assertThat(only(FIELD).title()).isEqualTo("Gjør oppgaven «Ring»");
        happened(named.value(), TODAY, new TaskDropped(named, text("Unødvendig")));
        assertThat(of(FIELD)).isEmpty();
    }

    @Test
    void minutes_are_the_leaders_to_approve_from_the_moment_the_meeting_is_closed() {
        var meeting = new MeetingId(new UUID(9, 1));
        var time = new MeetingTime(TODAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
        happened(
                meeting.value(),
                TODAY,
                new MeetingScheduled(meeting, "M-2026-004", GRUPPEN, Level.KOORDINERENDE, time, null));
        assertThat(of(LEADER)).isEmpty();
        happened(meeting.value(), TODAY, new MeetingClosed(meeting));
        assertThat(only(LEADER).title()).isEqualTo("Godkjenn referatet M-2026-004");
        assertThat(of(MEMBER)).isEmpty();
        happened(meeting.value(), TODAY, new MinutesApproved(meeting));
        assertThat(of(LEADER)).isEmpty();
    }

    @Test
    void a_returned_case_is_the_koordinators_again() {
        lifted();
        happened(
                CASE.value(),
                TODAY,
                new CaseReturned(
                        CASE, new EscalationId(new UUID(7, 1)), Level.UTFORENDE, ARBEIDSGRUPPEN, text("Mer grunnlag")));

        assertThat(of(MEMBER)).isEmpty();
        assertThat(only(KOORDINATOR).kind()).isEqualTo("HANDLE_RETURNED_CASE");
    }

    @Test
    void a_case_never_shows_upwards_what_it_is_called_below() {
        happened(CASE.value(), TODAY, opened());
        lifted();

        assertThat(live.content().toString()).doesNotContain("Tittel for arbeidsgruppen");
    }

    @Test
    void a_decision_is_to_be_confirmed_by_the_leader_communicated_and_carried_out() {
        decided(TODAY, NAV);

        assertThat(kinds(LEADER)).containsExactly("CONFIRM_DECISION");
        assertThat(of(MEMBER)).isEmpty();
        assertThat(kinds(IN_NAV)).containsExactly("CARRY_OUT_DECISION");
        assertThat(kinds(KOORDINATOR))
                .containsExactlyInAnyOrder("COMMUNICATE_DECISION", "CONFIRM_DECISION", "CARRY_OUT_DECISION");

        happened(DECISION.value(), TODAY, new DecisionConfirmed(DECISION));
        assertThat(of(LEADER)).isEmpty();
    }

    @Test
    void those_it_was_communicated_to_acknowledge_it_one_by_one() {
        decided(TODAY.minusDays(20), NAV);
        happened(
                DECISION.value(),
                TODAY.minusDays(18),
                new DecisionCommunicated(DECISION, List.of(NAV, UTESEKSJONEN), null, TODAY.minusDays(3)));

        assertThat(of(FIELD))
                .extracting(TaskView::title)
                .contains("Kvitter for vedtaket «Oppfølging etter skoleslutt»");
        happened(DECISION.value(), TODAY, new DecisionAcknowledged(DECISION, UTESEKSJONEN));
        assertThat(of(FIELD)).isEmpty();
        assertThat(of(KOORDINATOR))
                .filteredOn(task -> task.kind().equals("ACKNOWLEDGE_DECISION"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.title()).isEqualTo("Be NAV kvittere for vedtaket «Oppfølging etter skoleslutt»");
                    assertThat(task.when()).isEqualTo(When.LATE);
                });

        happened(DECISION.value(), TODAY, new DecisionRevoked(DECISION, text("Feil")));
        assertThat(of(KOORDINATOR)).isEmpty();
        assertThat(of(IN_NAV)).isEmpty();
    }

    @Test
    void whoever_was_reminded_reads_when() {
        decided(TODAY.minusDays(20), NAV);
        happened(
                DECISION.value(),
                TODAY.minusDays(20),
                new DecisionCommunicated(DECISION, List.of(NAV, UTESEKSJONEN), null, TODAY.minusDays(5)));
        happened(DECISION.value(), TODAY.minusDays(6), new DecisionAcknowledged(DECISION, UTESEKSJONEN));
        happened(
                DECISION.value(),
                TODAY.minusDays(4),
                new AcknowledgementReminded(DECISION, TODAY.minusDays(5), List.of(NAV)));

        assertThat(of(IN_NAV))
                .filteredOn(task -> task.kind().equals("ACKNOWLEDGE_DECISION"))
                .extracting(TaskView::about)
                .containsExactly("Gjort kjent 27. oktober. Minnet på 12. november");
    }

    @Test
    void each_member_answers_a_circulation_once() {
        happened(
                DECISION.value(),
                TODAY,
                new CirculationStarted(DECISION, "V-2026-031", proposal(NAV), List.of(SIRI, AMAL), TODAY.plusDays(3)));
        assertThat(kinds(LEADER)).containsExactly("ANSWER_CIRCULATION");
        assertThat(kinds(MEMBER)).containsExactly("ANSWER_CIRCULATION");

        happened(DECISION.value(), TODAY, new CirculationAnswered(DECISION, SIRI, CirculationAnswer.FOR, null));
        assertThat(of(LEADER)).isEmpty();
        assertThat(kinds(MEMBER)).containsExactly("ANSWER_CIRCULATION");
    }

    @Test
    void a_tiltak_is_started_evaluated_and_ended() {
        proposed();
        happened(TILTAK.value(), TODAY.minusDays(30), new TiltakApproved(TILTAK, DECISION, null));
        assertThat(only(IN_NAV).title()).isEqualTo("Start tiltaket «Åpen hall fredag»");
        assertThat(only(KOORDINATOR).title()).isEqualTo("Finn ansvarlig for tiltaket «Åpen hall fredag»");
        assertThat(only(KOORDINATOR).when()).isEqualTo(When.LATE);
        assertThat(promises().get("vedtatt, men ingen har begynt")).isEqualTo(1);

        happened(TILTAK.value(), TODAY, new TiltakStarted(TILTAK));
        assertThat(only(IN_NAV).kind()).isEqualTo("EVALUATE_TILTAK");

        happened(
                TILTAK.value(),
                TODAY,
                new TiltakEvaluated(TILTAK, EvaluationResult.NOT_REACHED, text("Ingen kom"), null, null));
        assertThat(of(IN_NAV)).isEmpty();
        assertThat(only(KOORDINATOR).kind()).isEqualTo("END_TILTAK");
        assertThat(promises().get("tiltak uten resultat, ikke justert eller avsluttet"))
                .isEqualTo(1);

        happened(TILTAK.value(), TODAY, new TiltakEnded(TILTAK, text("Ingen kom")));
        assertThat(of(KOORDINATOR)).isEmpty();
        assertThat(inbox.of(KOORDINATOR, null, null).heading()).isEqualTo("Ingen oppgaver haster nå");
    }

    @Test
    void what_gave_no_result_is_a_promise_until_it_is_adjusted_and_then_evaluated_again() {
        proposed();
        happened(TILTAK.value(), TODAY, new TiltakStarted(TILTAK));
        happened(
                TILTAK.value(),
                TODAY,
                new TiltakEvaluated(TILTAK, EvaluationResult.NOT_REACHED, text("Ingen kom"), null, null));
        assertThat(kinds(KOORDINATOR)).contains("END_TILTAK");

        happened(TILTAK.value(), TODAY, new TiltakAdjusted(TILTAK, text("Ny dag"), text("Trening"), null));

        assertThat(promises().get("tiltak uten resultat, ikke justert eller avsluttet"))
                .isZero();
        assertThat(kinds(IN_NAV)).containsExactly("EVALUATE_TILTAK");
    }

    @Test
    void the_giver_waits_for_a_report_from_the_responsible_and_late_the_koordinator_reminds() {
        var bufdir = new UUID(8, 1);
        var stiftelsen = new UUID(8, 2);
        proposed();
        happened(TILTAK.value(), TODAY, new FundingApplied(TILTAK, bufdir, text("Bufdir"), 1, TODAY.minusDays(1)));
        happened(TILTAK.value(), TODAY, new FundingApplied(TILTAK, stiftelsen, text("Stiftelsen"), 1, null));
        assertThat(of(IN_NAV)).isEmpty();

        happened(TILTAK.value(), TODAY, new FundingGranted(TILTAK, bufdir, 1, null));
        happened(TILTAK.value(), TODAY, new FundingGranted(TILTAK, stiftelsen, 1, TODAY.plusDays(40)));

        assertThat(of(IN_NAV))
                .extracting(TaskView::title, TaskView::due, TaskView::when)
                .containsExactly(
                        tuple("Rapporter om pengene til tiltaket «Åpen hall fredag»", TODAY.minusDays(1), When.LATE),
                        tuple("Rapporter om pengene til tiltaket «Åpen hall fredag»", TODAY.plusDays(40), When.LATER));
        assertThat(of(KOORDINATOR))
                .filteredOn(task -> task.when() == When.LATE)
                .extracting(TaskView::title)
                .contains("Få rapportert om pengene til tiltaket «Åpen hall fredag»");
        assertThat(promises().get("rapporter over fristen")).isEqualTo(1);

        happened(TILTAK.value(), TODAY, new FundingReported(TILTAK, bufdir, null));
        assertThat(promises().get("rapporter over fristen")).isZero();
        assertThat(of(IN_NAV)).hasSize(1);
    }

    @Test
    void a_working_group_owes_an_answer_to_its_mandate() {
        var group = new BodyId(new UUID(2, 8));
        when(names.body(group)).thenReturn("Russegruppen");
        var there = new Viewer(JONAS, Role.FIELD_WORKER, group, Level.UTFORENDE, LUNDVIK);
        happened(
                LUNDVIK_ORGANISATION,
                TODAY.minusMonths(2),
                new WorkingGroupAppointed(
                        LUNDVIK,
                        group,
                        GRUPPEN,
                        "Russegruppen",
                        Level.UTFORENDE,
                        text("Trygg feiring"),
                        TODAY.minusDays(3),
                        TODAY.minusMonths(2)));

        assertThat(only(there).title()).isEqualTo("Svar på mandatet til «Russegruppen»");
        assertThat(only(there).href()).isEqualTo("/grupper/" + group);
        assertThat(only(KOORDINATOR).title()).isEqualTo("Be Russegruppen svare på mandatet");
        assertThat(promises().get("rapporter over fristen")).isEqualTo(1);

        happened(LUNDVIK_ORGANISATION, TODAY, new WorkingGroupReported(LUNDVIK, group, text("Ferdig")));
        assertThat(of(KOORDINATOR)).isEmpty();
        assertThat(of(there)).isEmpty();
    }

    @Test
    void a_promise_opens_to_what_it_counts() {
        a_new_concern_is_the_koordinators_to_receive_by_how_urgent_it_is();
        proposed();
        happened(TILTAK.value(), TODAY.minusDays(30), new TiltakApproved(TILTAK, DECISION, null));

        var narrowed = inbox.of(KOORDINATOR, "not-begun", null);

        assertThat(narrowed.groups()).hasSize(1);
        assertThat(narrowed.shown()).isEqualTo("vedtatt, men ingen har begynt");
        assertThat(narrowed.groups().getFirst().rows())
                .extracting(TaskView::kind)
                .containsExactly("START_TILTAK");
        assertThat(inbox.of(KOORDINATOR, "unknown", null).groups()).hasSize(2);
    }

    @Test
    void a_member_of_a_group_above_sees_what_is_promised_at_their_level() {
        proposed();
        happened(TILTAK.value(), TODAY.minusDays(30), new TiltakApproved(TILTAK, DECISION, null));

        assertThat(of(MEMBER)).isEmpty();
        assertThat(counted(MEMBER)).containsExactly(Map.entry("vedtatt, men ingen har begynt", 1));
        assertThat(inbox.of(MEMBER, null, null).promisesHeading()).isEqualTo("Åpne løfter på koordinerende nivå");
        var opened = inbox.of(MEMBER, "not-begun", null).groups().getFirst().rows();
        assertThat(opened)
                .extracting(TaskView::title, TaskView::who, TaskView::href)
                .containsExactly(tuple("NAV starter tiltaket «Åpen hall fredag»", "NAV", "/tiltak/" + TILTAK));
        var above = new Viewer(
                new UserId(new UUID(1, 5)), Role.MEMBER, new BodyId(new UUID(2, 9)), Level.STYRENDE, LUNDVIK);
        assertThat(counted(above)).isEmpty();
    }

    @Test
    void no_level_above_sees_a_concern_that_is_promised_an_answer() {
        registered(TODAY.minusDays(30), Severity.URGENT);

        assertThat(counted(MEMBER)).isEmpty();
        assertThat(promises.at(Level.KOORDINERENDE, KOORDINATOR))
                .extracting(InboxView.PromiseView::text)
                .doesNotContain("bekymringer meldt, ikke besvart")
                .hasSize(Promise.values().length - 1);
    }

    @Test
    void whoever_raised_a_concern_sees_that_it_waits_for_an_answer() {
        registered(TODAY.minusDays(30), Severity.URGENT);
        var jonas = new Viewer(JONAS, Role.FIELD_WORKER, UTESEKSJONEN, Level.UTFORENDE, LUNDVIK);
        var ellen = new Viewer(AMAL, Role.FIELD_WORKER, NAV, Level.UTFORENDE, LUNDVIK);

        assertThat(of(jonas)).isEmpty();
        assertThat(counted(jonas)).containsExactly(Map.entry("bekymringer meldt, ikke besvart", 1));
        assertThat(inbox.of(jonas, "not-answered", null).groups().getFirst().rows())
                .extracting(TaskView::title, TaskView::who, TaskView::href)
                .containsExactly(tuple(
                        "Koordinatoren tar imot bekymring B-2026-244", "Koordinatoren", "/bekymringer/" + CONCERN));
        assertThat(counted(ellen)).isEmpty();
    }

    @Test
    void the_koordinator_narrows_a_promise_to_a_level() {
        proposed();
        happened(TILTAK.value(), TODAY.minusDays(30), new TiltakApproved(TILTAK, DECISION, null));

        var all = inbox.of(KOORDINATOR, "not-begun", null);
        assertThat(all.levels())
                .extracting(InboxView.LevelView::text, InboxView.LevelView::current)
                .startsWith(tuple("Alle nivåer", true), tuple("Utførende nivå", false));
        assertThat(inbox.of(KOORDINATOR, "not-begun", Level.KOORDINERENDE).groups())
                .hasSize(1);
        assertThat(inbox.of(KOORDINATOR, "not-begun", Level.STYRENDE).groups()).isEmpty();
        assertThat(inbox.of(KOORDINATOR, "not-begun", Level.STYRENDE).promises())
                .filteredOn(promise -> promise.count() > 0)
                .isEmpty();
    }

    @Test
    void the_heading_says_how_it_stands() {
        proposed();
        happened(TILTAK.value(), TODAY.minusDays(30), new TiltakApproved(TILTAK, DECISION, null));
        registered(TODAY, Severity.URGENT);

        assertThat(inbox.of(KOORDINATOR, null, null).heading())
                .isEqualTo("1 oppgave er over fristen, 1 skal gjøres denne uken");
    }

    @Test
    void another_kommune_sees_nothing_of_it() {
        registered(TODAY, Severity.URGENT);
        lifted();
        var elsewhere = new Viewer(MARIT, Role.COORDINATOR, ARBEIDSGRUPPEN, Level.UTFORENDE, new Kommunenummer("4998"));

        assertThat(of(elsewhere)).isEmpty();
    }

    @Test
    void audit_and_administration_have_no_inbox() {
        assertThatThrownBy(() -> inbox.of(new Viewer(MARIT, Role.AUDITOR, NAV, null, LUNDVIK), null, null))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> inbox.of(new Viewer(MARIT, Role.ADMINISTRATOR, NAV, null, LUNDVIK), null, null))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void a_replay_gives_the_same_tasks() {
        those_it_was_communicated_to_acknowledge_it_one_by_one();
        registered(TODAY, Severity.URGENT);
        lifted();
        proposed();
        var before = live.content();

        live.replay();

        assertThat(live.content()).isEqualTo(before);
    }

    @Test
    void every_task_has_its_texts_in_every_language() {
        for (var language : List.of("nb", "nn", "en")) {
            var messages = messages();
            for (var kind : TaskKind.values()) {
                assertThat(messages.getMessage("inbox.OWN." + kind, new Object[] {"sak", "NAV"}, Locale.of(language)))
                        .doesNotContain("{");
                assertThat(messages.getMessage("inbox.tag." + kind, null, Locale.of(language)))
                        .isNotBlank();
                if (Arrays.stream(Promise.values())
                        .anyMatch(promise -> promise.kinds().contains(kind))) {
                    assertThat(messages.getMessage(
                                    "inbox.WAITING." + kind, new Object[] {"sak", "NAV"}, Locale.of(language)))
                            .doesNotContain("{");
                }
                if (kind.by != TaskKind.By.COORDINATOR) {
                    for (var whose : List.of("REMIND", "WAITING")) {
                        assertThat(messages.getMessage(
                                        "inbox." + whose + "." + kind,
                                        new Object[] {"sak", "NAV"},
                                        Locale.of(language)))
                                .doesNotContain("{");
                    }
                }
            }
        }
    }

    private Inbox inbox() {
        when(names.person(any())).thenReturn("Jonas Brekke");
        when(names.body(UTESEKSJONEN)).thenReturn("Uteseksjonen");
        when(names.body(NAV)).thenReturn("NAV");
        when(names.body(GRUPPEN)).thenReturn("Koordineringsgruppen");
        when(names.code(any(), any(), any())).thenReturn("Vold");
        when(organisation.ladder(LUNDVIK)).thenReturn(Arrays.asList(Level.values()));
        when(organisation.members(any(), any()))
                .thenReturn(List.of(member(SIRI, BodyPosition.LEADER), member(AMAL, BodyPosition.MEMBER)));
        when(organisation.leads(any(), any(), any())).thenCallRealMethod();
        when(organisation.position(any(), any(), any())).thenCallRealMethod();
        var messages = messages();
        var dates = new Dates(Clock.fixed(Instant.parse("2026-11-16T08:31:00Z"), Norway.ZONE), messages);
        var tasks = new OpenTasks(live.repository(InboxRows.class), organisation, dates);
        promises = new OpenPromises(tasks, messages, dates);
        return new Inbox(tasks, promises, organisation, new TaskTexts(names, messages, dates), messages, dates);
    }

    private static MemberView member(UserId user, BodyPosition position) {
        var membership = MembershipId.of(user, GRUPPEN, Role.MEMBER, TODAY);
        return new MemberView(membership, GRUPPEN, user, "Navn", "Leder", Role.MEMBER, position, TODAY, null);
    }

    private static ResourceBundleMessageSource messages() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("texts/inbox", "texts/shell");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    private List<TaskView> of(Viewer viewer) {
        return inbox.of(viewer, null, null).groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    private List<String> kinds(Viewer viewer) {
        return of(viewer).stream().map(TaskView::kind).toList();
    }

    private TaskView only(Viewer viewer) {
        assertThat(of(viewer)).hasSize(1);
        return of(viewer).getFirst();
    }

    private Map<String, Integer> promises() {
        return counted(KOORDINATOR);
    }

    private Map<String, Integer> counted(Viewer viewer) {
        return inbox.of(viewer, null, null).promises().stream()
                .collect(Collectors.toMap(InboxView.PromiseView::text, InboxView.PromiseView::count));
    }

    private void registered(LocalDate day, Severity severity) {
        happened(
                CONCERN.value(),
                day,
                new ConcernRegistered(
                        CONCERN,
                        "B-2026-244",
                        JONAS,
                        UTESEKSJONEN,
                        new Observation(
                                ConcernSubject.MILIEU,
                                List.of("vold"),
                                text("Sett"),
                                "sentrum",
                                new AgeBand(13, 17),
                                Headcount.FIVE_TO_NINE,
                                severity,
                                null,
                                null)));
    }

    private static CaseOpened opened() {
        return new CaseOpened(
                CASE,
                "2026-118",
                text("Tittel for arbeidsgruppen"),
                List.of("vold"),
                "sentrum",
                null,
                Headcount.UNKNOWN,
                Level.UTFORENDE,
                ARBEIDSGRUPPEN,
                MARIT,
                null,
                text("Fordi"));
    }

    private void lifted() {
        happened(
                CASE.value(),
                TODAY.minusDays(2),
                new CaseEscalated(
                        CASE,
                        new EscalationId(new UUID(7, 1)),
                        "2026-118",
                        Level.UTFORENDE,
                        ARBEIDSGRUPPEN,
                        Level.KOORDINERENDE,
                        GRUPPEN,
                        text("Uro ved parken"),
                        text("Hva gjør vi?"),
                        text("Sammendrag"),
                        MARIT,
                        List.of(),
                        List.of(),
                        text("Større enn oss"),
                        List.of("vold"),
                        "sentrum"));
    }

    private void decided(LocalDate day, BodyId responsible) {
        happened(
                DECISION.value(),
                day,
                new DecisionMade(
                        DECISION,
                        "V-2026-031",
                        DecisionWay.IN_MEETING,
                        DecisionResult.ADOPTED,
                        proposal(responsible),
                        null,
                        null,
                        null,
                        List.of(SIRI, AMAL),
                        2,
                        List.of()));
    }

    private static Proposal proposal(BodyId responsible) {
        return new Proposal(
                CASE,
                GRUPPEN,
                Level.KOORDINERENDE,
                DecisionKind.TILTAK,
                text("Oppfølging etter skoleslutt"),
                text("Vi følger opp"),
                text("Fordi"),
                responsible,
                TODAY.plusDays(30),
                false,
                null,
                null,
                List.of());
    }

    private void proposed() {
        happened(
                TILTAK.value(),
                TODAY.minusDays(34),
                new TiltakProposed(
                        TILTAK,
                        text("Åpen hall fredag"),
                        null,
                        NAV,
                        Level.KOORDINERENDE,
                        CASE,
                        DECISION,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        TODAY.minusDays(3),
                        TODAY.plusDays(40),
                        null,
                        null));
    }

    private void happened(UUID stream, LocalDate day, DomainEvent event) {
        var actor = new Actor(MARIT, Role.COORDINATOR, ARBEIDSGRUPPEN, Level.UTFORENDE, LUNDVIK);
        var trace = new Trace(actor, new UUID(8, 1), new UUID(8, 1), null, day);
        live.happened(stream, trace, Instant.parse("2026-11-16T08:00:00Z"), event);
    }

    private static ProtectedText text(String text) {
        return new ProtectedText.Readable(text);
    }
}
