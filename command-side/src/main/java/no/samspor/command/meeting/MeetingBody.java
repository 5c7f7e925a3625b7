package no.samspor.command.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samspor.command.decision.PresentMustBeSeated;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import org.jspecify.annotations.Nullable;

/** The body that meets, as the rules ask it when somebody acts. */
record MeetingBody(BodyId id, Acting acting, Directory directory) {

    private static final Set<BodyKind> DO_NOT_MEET =
            EnumSet.of(BodyKind.TJENESTE, BodyKind.ADMINISTRASJON, BodyKind.REVISJON);

    /** The koordinator runs the meetings of a body that they sit in; its leader or deputy may do the same. */
    void mustBeRun() {
        acting.mustBe(Role.COORDINATOR, Role.MEMBER);
        var runs = acting.actor().role() == Role.COORDINATOR
                ? id.equals(acting.actor().body())
                        && members(acting.occurredOn()).contains(acting.actor().user())
                : directory.isLedBy(acting, id);
        if (!runs) {
            throw new OnlyTheBodyRunsItsMeetings();
        }
    }

    void mustBeLed() {
        if (!directory.isLedBy(acting, id)) {
            throw new OnlyTheLeaderApproves();
        }
    }

    /** It exists that day and is one that meets, and the time is one that can be kept. */
    void mustMeet(MeetingTime time) {
        directory.mustHave(id, acting.actor().kommune(), time.day(), "body");
        if (directory
                .body(id)
                .map(Directory.Body::kind)
                .filter(DO_NOT_MEET::contains)
                .isPresent()) {
            throw new BodyDoesNotMeet();
        }
        if (!time.until().isAfter(time.from())) {
            throw new MeetingEndsBeforeItBegins();
        }
        if (time.day().isBefore(acting.occurredOn())) {
            throw new MeetingDayHasPassed(acting.occurredOn());
        }
    }

    @Nullable
    Level level() {
        return directory.body(id).map(Directory.Body::level).orElse(null);
    }

    /** All who sit in it that day, each once. */
    List<UserId> members(LocalDate day) {
        return directory.seats(id, day).stream()
                .map(Directory.Seat::user)
                .distinct()
                .toList();
    }

    /** Members that day, and not those who are there. */
    List<UserId> absent(List<UserId> present) {
        if (present.isEmpty()) {
            throw new NobodyIsPresent();
        }
        var members = members(acting.occurredOn());
        if (!members.containsAll(present)) {
            throw new PresentMustBeSeated();
        }
        return members.stream().filter(member -> !present.contains(member)).toList();
    }
}
