package no.samspor.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.CodeListChanged;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.KommuneSetUp;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MemberReleased;
import no.samspor.kernel.organisation.MembershipId;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReminded;
import no.samspor.kernel.organisation.WorkingGroupReported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A kommune's organisation: its ladder, its lists, its bodies and who sits in them, over time. */
@AggregateRoot
public class Kommune {

    @AggregateIdentifier
    private @Nullable KommuneId id;

    private @Nullable Kommunenummer number;
    private Ladder ladder = new Ladder(List.of());
    private final CodeLists codes = new CodeLists();
    private final Bodies bodies = new Bodies();
    private final Memberships memberships = new Memberships();
    private final Map<UUID, LocalDate> owingAReport = new HashMap<>();

    protected Kommune() {
        // filled from its events
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetUpKommune command, Acting acting) {
        acting.mustBe(Role.SYSTEM);
        acting.mustBelongTo(command.kommune());
        if (id != null) {
            throw new KommuneIsSetUp();
        }
        new Ladder(command.ladder()).check();
        codes.mayBecome(CodeList.THEMES, command.themes());
        codes.mayBecome(CodeList.AREAS, command.areas());
        apply(new KommuneSetUp(command.kommune(), command.name(), command.ladder(), command.themes(), command.areas()));
        var first = command.administrator();
        var from = acting.occurredOn();
        apply(new BodyEstablished(
                command.kommune(), first.body(), BodyKind.ADMINISTRASJON, null, first.bodyName(), 0, List.of(), from));
        apply(new MemberAppointed(
                command.kommune(),
                MembershipId.of(first.user(), first.body(), Role.ADMINISTRATOR, from),
                first.user(),
                first.name(),
                first.title(),
                first.body(),
                Role.ADMINISTRATOR,
                BodyPosition.MEMBER,
                from,
                null));
    }

    @CommandHandler
    void handle(ChangeCodeList command, Acting acting) {
        var kommune = administeredBy(acting, Role.ADMINISTRATOR);
        codes.mayBecome(command.list(), command.entries());
        apply(new CodeListChanged(kommune, command.list(), command.entries(), command.reason()));
    }

    @CommandHandler
    void handle(EstablishBody command, Acting acting) {
        var kommune = administeredBy(acting, Role.ADMINISTRATOR);
        if ((command.kind() == BodyKind.GRENSEGRUPPE) == command.sharedWith().isEmpty()
                || command.sharedWith().contains(kommune)) {
            throw new SharingIsForGrensegrupper();
        }
        var period = new Period(command.from(), null);
        bodies.mayEstablish(new EstablishedBody(command.body(), command.kind(), command.level(), period), ladder);
        apply(new BodyEstablished(
                kommune,
                command.body(),
                command.kind(),
                command.level(),
                command.name(),
                command.meetingsPerYear(),
                command.sharedWith(),
                command.from()));
    }

    @CommandHandler
    void handle(DissolveBody command, Acting acting) {
        var kommune = keptBy(acting, command.body());
        var body = bodies.get(command.body());
        if (body.period().until() != null) {
            throw new BodyIsDissolved();
        }
        if (command.until().isBefore(body.period().from())) {
            throw new BodyEndsBeforeItBegins(body.period().from());
        }
        memberships.mayDissolve(command.body());
        apply(new BodyDissolved(kommune, command.body(), command.until(), command.reason()));
    }

    @CommandHandler
    void handle(AppointMember command, Acting acting) {
        var kommune = keptBy(acting, command.body());
        if (acting.actor().role() == Role.COORDINATOR && command.role() == Role.COORDINATOR) {
            throw new RoleMayNot(Role.COORDINATOR);
        }
        if (command.until() != null && command.until().isBefore(command.from())) {
            throw new PeriodEndsBeforeItBegins();
        }
        var period = new Period(command.from(), command.until());
        var body = bodies.get(command.body());
        body.mustExist(period);
        if (!BodyForm.of(body.kind()).roles().contains(command.role())) {
            throw new RoleDoesNotFitBody(command.role(), body.kind());
        }
        var membership = MembershipId.of(command.user(), command.body(), command.role(), command.from());
        memberships.mayAppoint(
                new Membership(membership, command.user(), command.body(), command.role(), command.position(), period));
        apply(new MemberAppointed(
                kommune,
                membership,
                command.user(),
                command.name(),
                command.title(),
                command.body(),
                command.role(),
                command.position(),
                command.from(),
                command.until()));
    }

    @CommandHandler
    void handle(ReleaseMember command, Acting acting) {
        var kommune = keptBy(acting, command.body());
        var held = memberships.mayRelease(command.body(), command.membership(), command.until());
        apply(new MemberReleased(kommune, held.id(), held.user(), held.body(), command.until(), command.reason()));
    }

    @CommandHandler
    void handle(AppointWorkingGroup command, Acting acting) {
        var kommune = administeredBy(acting, Role.ADMINISTRATOR, Role.COORDINATOR);
        var by = bodies.get(command.appointedBy());
        by.mustExistOn(command.from());
        if (by.level() == null || !ladder.step(by.level()).decides().contains(DecisionKind.WORKING_GROUP)) {
            throw new BodyMayNotAppointWorkingGroups();
        }
        ladder.step(command.level());
        if (command.level().compareTo(by.level()) > 0) {
            throw new WorkingGroupStandsAbove();
        }
        if (command.deadline().isBefore(command.from())) {
            throw new DeadlineBeforeStart();
        }
        apply(new WorkingGroupAppointed(
                kommune,
                command.body(),
                command.appointedBy(),
                command.name(),
                command.level(),
                command.mandate(),
                command.deadline(),
                command.from()));
    }

    @CommandHandler
    void handle(ReportFromWorkingGroup command, Acting acting) {
        var kommune = kommuneOf(acting);
        if (!command.body().equals(acting.actor().body())) {
            acting.mustBe(Role.ADMINISTRATOR, Role.COORDINATOR);
        }
        var group = bodies.get(command.body());
        if (group.kind() != BodyKind.AD_HOC_ARBEIDSGRUPPE) {
            throw new NotAWorkingGroup();
        }
        group.mustExistOn(acting.occurredOn());
        apply(new WorkingGroupReported(kommune, command.body(), command.report()));
    }

    /** Nothing for a group that has reported, or is no more. */
    @CommandHandler
    void handle(RemindOfWorkingGroup command, Acting acting) {
        acting.mustBe(Role.SYSTEM);
        var kommune = kommuneOf(acting);
        if (command.deadline().equals(owingAReport.get(command.body().value()))) {
            apply(new WorkingGroupReminded(kommune, command.body(), command.deadline()));
        }
    }

    @EventSourcingHandler
    void on(KommuneSetUp event) {
        id = KommuneId.of(event.kommune());
        number = event.kommune();
        ladder = new Ladder(event.ladder());
        codes.become(CodeList.THEMES, event.themes());
        codes.become(CodeList.AREAS, event.areas());
    }

    @EventSourcingHandler
    void on(CodeListChanged event) {
        codes.become(event.list(), event.entries());
    }

    @EventSourcingHandler
    void on(BodyEstablished event) {
        bodies.add(new EstablishedBody(event.body(), event.kind(), event.level(), new Period(event.from(), null)));
    }

    @EventSourcingHandler
    void on(WorkingGroupAppointed event) {
        owingAReport.put(event.body().value(), event.deadline());
        bodies.add(new EstablishedBody(
                event.body(), BodyKind.AD_HOC_ARBEIDSGRUPPE, event.level(), new Period(event.from(), null)));
    }

    @EventSourcingHandler
    void on(WorkingGroupReported event) {
        owingAReport.remove(event.body().value());
    }

    @EventSourcingHandler
    void on(BodyDissolved event) {
        owingAReport.remove(event.body().value());
        bodies.dissolve(event.body(), event.until());
        memberships.dissolve(event.body(), event.until());
    }

    @EventSourcingHandler
    void on(MemberAppointed event) {
        memberships.add(new Membership(
                event.membership(),
                event.user(),
                event.body(),
                event.role(),
                event.position(),
                new Period(event.from(), event.until())));
    }

    @EventSourcingHandler
    void on(MemberReleased event) {
        memberships.release(event.membership(), event.until());
    }

    /**
     * Who sits where is the administrator's to keep; in working groups, and how long those last, the koordinator's too.
     */
    private Kommunenummer keptBy(Acting acting, BodyId body) {
        var kommune = administeredBy(acting, Role.ADMINISTRATOR, Role.COORDINATOR);
        if (acting.actor().role() == Role.COORDINATOR && bodies.get(body).kind() != BodyKind.AD_HOC_ARBEIDSGRUPPE) {
            throw new RoleMayNot(Role.COORDINATOR);
        }
        return kommune;
    }

    private Kommunenummer administeredBy(Acting acting, Role... roles) {
        var kommune = kommuneOf(acting);
        acting.mustBe(roles);
        return kommune;
    }

    private Kommunenummer kommuneOf(Acting acting) {
        if (number == null) {
            throw new KommuneNotSetUp();
        }
        acting.mustBelongTo(number);
        return number;
    }
}
