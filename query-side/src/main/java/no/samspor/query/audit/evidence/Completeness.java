package no.samspor.query.audit.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.evidence.EvidenceLog;
import no.samspor.kernel.store.Reconciliation;
import no.samspor.kernel.store.Replays;
import no.samspor.query.platform.Projection;
import org.springframework.stereotype.Component;

/** Holds the events in the store, the leaves of the log and what each view was given against each other. */
@Component
class Completeness {

    private final EvidenceLog log;
    private final Reconciliation reconciliation;
    private final Replays replays;
    private final Set<String> views;

    Completeness(EvidenceLog log, Reconciliation reconciliation, Replays replays, List<Projection> projections) {
        this.log = log;
        this.reconciliation = reconciliation;
        this.replays = replays;
        this.views = projections.stream().map(Projection::name).collect(Collectors.toUnmodifiableSet());
    }

    CompletenessView of(Kommunenummer kommune) {
        var sealed = log.completeness(kommune);
        var missing = reconciliation.missing();
        var lacking = replays.states().stream()
                .filter(state -> views.contains(state.name()))
                .map(state -> new CompletenessView.Lacking(
                        state.name(), missing.getOrDefault(state.name(), 0L), state.parked(), state.lag()))
                .filter(view -> view.missing() != 0 || view.parked() > 0 || view.behind() > 0)
                .toList();
        return new CompletenessView(
                sealed.events(), sealed.sealed(), sealed.missing(), views.size() - lacking.size(), lacking);
    }
}
