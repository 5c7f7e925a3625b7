package no.samspor.query.organisation;

import java.util.List;
import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;

/** What ids and codes are called. An unknown one is answered with a neutral word, never with an exception. */
public interface Names {

    /** For example «Marit Ekeland». */
    String person(UserId user);

    /** Their title in that body, for example «SLT-koordinator». */
    String title(UserId user, BodyId body);

    /** For example «Koordineringsgruppen». */
    String body(BodyId body);

    /** The group that speaks for a level now, for example «Politirådet»; empty where the kommune has no such level. */
    Optional<String> group(Level level, Kommunenummer kommune);

    /** For example «Lundvik kommune». */
    String kommune(Kommunenummer kommune);

    /** For example «Vold og trusler». */
    String code(Kommunenummer kommune, CodeList list, String code);

    /** What can be chosen for something new, in the list's order. */
    List<Named> inUse(Kommunenummer kommune, CodeList list);

    /** Who is SLT-koordinator now, for example «Marit Ekeland»; empty when the post is vacant. */
    Optional<String> coordinator(Kommunenummer kommune);
}
