package no.samspor.query.audit;

import java.util.List;
import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;

/** Knows the people and bodies of the {@link Story}, and calls all others alike. */
public final class StoryNames implements Names {

    @Override
    public String person(UserId user) {
        return Story.names().getOrDefault(user.value(), "Marit Ekeland");
    }

    @Override
    public String title(UserId user, BodyId body) {
        return "SLT-koordinator";
    }

    @Override
    public String body(BodyId body) {
        return Story.names().getOrDefault(body.value(), "Koordineringsgruppen");
    }

    @Override
    public Optional<String> group(Level level, Kommunenummer kommune) {
        return Optional.empty();
    }

    @Override
    public String kommune(Kommunenummer kommune) {
        return "Lundvik kommune";
    }

    @Override
    public String code(Kommunenummer kommune, CodeList list, String code) {
        return code;
    }

    @Override
    public List<Named> inUse(Kommunenummer kommune, CodeList list) {
        return List.of();
    }

    @Override
    public Optional<String> coordinator(Kommunenummer kommune) {
        return Optional.empty();
    }
}
