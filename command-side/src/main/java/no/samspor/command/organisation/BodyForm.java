package no.samspor.command.organisation;

import static no.samspor.kernel.actor.Role.ADMINISTRATOR;
import static no.samspor.kernel.actor.Role.AUDITOR;
import static no.samspor.kernel.actor.Role.BORDER_MEMBER;
import static no.samspor.kernel.actor.Role.COORDINATOR;
import static no.samspor.kernel.actor.Role.FIELD_WORKER;
import static no.samspor.kernel.actor.Role.MEMBER;

import java.util.EnumSet;
import java.util.Set;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyKind;

/**
 * What the kind of a body says about it.
 *
 * @param levels where on the ladder it can stand; empty for a body outside the ladder
 * @param roles what its members can act as
 * @param standing whether a level has one of them at a time
 */
record BodyForm(Set<Level> levels, Set<Role> roles, boolean standing) {

    private static final Set<Level> ANY = EnumSet.allOf(Level.class);
    private static final Set<Role> GROUP = EnumSet.of(FIELD_WORKER, COORDINATOR, MEMBER);

    static BodyForm of(BodyKind kind) {
        return switch (kind) {
            case STYRINGSGRUPPE -> new BodyForm(EnumSet.of(Level.STYRENDE), EnumSet.of(COORDINATOR, MEMBER), true);
            case KOORDINERINGSGRUPPE ->
                new BodyForm(EnumSet.of(Level.KOORDINERENDE), EnumSet.of(COORDINATOR, MEMBER), true);
            case ARBEIDSGRUPPE -> new BodyForm(EnumSet.of(Level.UTFORENDE), GROUP, true);
            case AD_HOC_ARBEIDSGRUPPE -> new BodyForm(ANY, GROUP, false);
            // whoever sits there for a neighbour reads nothing else of the kommune
            case GRENSEGRUPPE -> new BodyForm(ANY, EnumSet.of(BORDER_MEMBER), false);
            case LEDERMOTE -> new BodyForm(ANY, EnumSet.of(COORDINATOR, MEMBER), false);
            case TJENESTE -> new BodyForm(EnumSet.of(Level.UTFORENDE), EnumSet.of(FIELD_WORKER, MEMBER), false);
            case ADMINISTRASJON -> new BodyForm(EnumSet.noneOf(Level.class), EnumSet.of(ADMINISTRATOR), false);
            case REVISJON -> new BodyForm(EnumSet.noneOf(Level.class), EnumSet.of(AUDITOR), false);
        };
    }
}
