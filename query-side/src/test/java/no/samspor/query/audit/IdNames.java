package no.samspor.query.audit;

import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
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
}
