package no.samspor.query.organisation;

import java.util.List;
import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;

/** Calls everything by its id or code. */
public final class Ids implements Names {

    @Override
    public String person(UserId user) {
        return user.toString();
    }

    @Override
    public String title(UserId user, BodyId body) {
        return "title";
    }

    @Override
    public String body(BodyId body) {
        return body.toString();
    }

    @Override
    public Optional<String> group(Level level, Kommunenummer kommune) {
        return Optional.empty();
    }

    @Override
    public String kommune(Kommunenummer kommune) {
        return kommune.toString();
    }

    @Override
    public String code(Kommunenummer kommune, CodeList list, String code) {
        return "The " + code;
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
