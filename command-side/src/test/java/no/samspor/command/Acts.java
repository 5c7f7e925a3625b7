package no.samspor.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.samspor.command.rule.ActingResolverFactory;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.time.Norway;

/**
 * Who gives the commands in the given/when/then tests: metadata for {@code fixture.when(command, Acts.coordinator())}.
 */
public final class Acts {

    public static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
    public static final Kommunenummer ELSEWHERE = new Kommunenummer("4998");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    public static final UserId MARIT = user(1);
    public static final UserId JONAS = user(2);
    public static final UserId SIRI = user(3);
    public static final UserId KARI = user(4);
    public static final BodyId ARBEIDSGRUPPE = body(1);
    public static final BodyId KOORDINERINGSGRUPPE = body(2);
    public static final BodyId STYRINGSGRUPPE = body(3);
    public static final BodyId UTESEKSJONEN = body(4);
    public static final BodyId NAV = body(5);

    private Acts() {}

    public static Map<String, Object> fieldWorker() {
        return as(new Actor(JONAS, Role.FIELD_WORKER, UTESEKSJONEN, Level.UTFORENDE, LUNDVIK));
    }

    public static Map<String, Object> coordinator() {
        return as(new Actor(MARIT, Role.COORDINATOR, ARBEIDSGRUPPE, Level.UTFORENDE, LUNDVIK));
    }

    /** The koordinator recording for the koordineringsgruppe. */
    public static Map<String, Object> coordinatorIn(BodyId body, Level level) {
        return as(new Actor(MARIT, Role.COORDINATOR, body, level, LUNDVIK));
    }

    public static Map<String, Object> memberOfKoordineringsgruppe() {
        return as(new Actor(SIRI, Role.MEMBER, KOORDINERINGSGRUPPE, Level.KOORDINERENDE, LUNDVIK));
    }

    public static Map<String, Object> memberOfStyringsgruppe() {
        return as(new Actor(KARI, Role.MEMBER, STYRINGSGRUPPE, Level.STYRENDE, LUNDVIK));
    }

    public static Map<String, Object> auditor() {
        return as(new Actor(user(5), Role.AUDITOR, body(6), null, LUNDVIK));
    }

    public static Map<String, Object> administrator() {
        return as(new Actor(user(6), Role.ADMINISTRATOR, body(7), null, LUNDVIK));
    }

    public static Map<String, Object> system() {
        return as(new Actor(MARIT, Role.SYSTEM, ARBEIDSGRUPPE, Level.UTFORENDE, LUNDVIK));
    }

    public static Map<String, Object> coordinatorElsewhere() {
        return as(new Actor(user(9), Role.COORDINATOR, body(9), Level.UTFORENDE, ELSEWHERE));
    }

    public static Map<String, Object> as(Actor actor) {
        return as(actor, TODAY);
    }

    public static Map<String, Object> as(Actor actor, LocalDate occurredOn) {
        var command = new UUID(0x0197_0000_0000_7000L, 1);
        var data = new HashMap<String, Object>(new Trace(actor, command, command, null, occurredOn).toMetaData());
        data.put(
                ActingResolverFactory.AT,
                TODAY.atTime(12, 0).atZone(Norway.ZONE).toInstant().toString());
        data.put(ActingResolverFactory.NUMBER, "2026-118");
        return data;
    }

    /** A sealed text, as a command carries it. Equal for equal {@code n}. */
    public static ProtectedText text(int n) {
        return new ProtectedText.Sealed(new UUID(7, n), "c2VhbGVk");
    }

    public static UserId user(int n) {
        return new UserId(new UUID(1, n));
    }

    public static BodyId body(int n) {
        return new BodyId(new UUID(2, n));
    }

    /** At noon, Norwegian time. */
    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Norway.ZONE).toInstant();
    }
}
