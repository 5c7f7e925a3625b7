package no.samspor.query.audit.acts;

import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf something was done: that of a person, when Samspor did it by itself; that of a body, when the
 * koordinator recorded in one body what another had decided.
 */
final class Behalf {

    private Behalf() {}

    static @Nullable Named of(Recorded recorded, Names names) {
        var actor = recorded.trace().actor();
        if (actor.role() == Role.SYSTEM) {
            return new Named(actor.user().toString(), names.person(actor.user()));
        }
        return switch (recorded.event()) {
            case CaseDelegated delegated -> body(delegated.fromBody(), actor, names);
            case PlanApproved approved -> body(approved.body(), actor, names);
            case AnnualReportApproved approved -> body(approved.body(), actor, names);
            default -> null;
        };
    }

    private static @Nullable Named body(BodyId body, Actor actor, Names names) {
        return body.equals(actor.body()) ? null : new Named(body.toString(), names.body(body));
    }
}
