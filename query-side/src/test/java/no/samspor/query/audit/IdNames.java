package no.samspor.query.audit;

import java.util.List;
import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;

/** Calls everybody and everything by kind. */
public final class IdNames implements Names {

    @Override
    public String person(UserId user) {
        return "Marit Ekeland";
    }

    @Override
    public String title(UserId user, BodyId body) {
        return "SLT-koordinator";
    }

    @Override
    public String body(BodyId body) {
        return "Koordineringsgruppen";
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
