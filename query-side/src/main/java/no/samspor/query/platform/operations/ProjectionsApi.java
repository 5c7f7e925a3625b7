package no.samspor.query.platform.operations;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspor.kernel.store.ProcessorState;
import no.samspor.kernel.store.Replays;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Rebuilds;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The views themselves: how far they have come, and a replay by name. For administrators alone. */
@RestController
@RequestMapping("/api/projections")
@NothingProtected
class ProjectionsApi {

    private final Replays replays;
    private final Rebuilds rebuilds;
    private final Set<String> names;
    private final Clock clock;

    ProjectionsApi(Replays replays, Rebuilds rebuilds, List<Projection> projections, Clock clock) {
        this.replays = replays;
        this.rebuilds = rebuilds;
        this.names = projections.stream().map(Projection::name).collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
    }

    @GetMapping
    Slice<ProjectionView> all(Viewer viewer) {
        Administrators.only(viewer);
        var views = replays.states().stream()
                .filter(state -> names.contains(state.name()))
                .map(this::view)
                .toList();
        return new Slice<>(views, views.size(), null);
    }

    @GetMapping("/{name}")
    ProjectionView one(@PathVariable String name, Viewer viewer) {
        return view(state(name, viewer));
    }

    /**
     * Makes the view anew of all events, beside the one in use, which answers until the new one takes its place.
     * Answers at once; how far it has come is read at {@code Location}.
     */
    @PostMapping("/{name}/replay")
    ResponseEntity<ProjectionView> replay(@PathVariable String name, Viewer viewer) {
        known(name, viewer);
        rebuilds.start(name);
        return ResponseEntity.accepted()
                .location(URI.create("/api/projections/" + name))
                .body(view(replays.state(name)));
    }

    private ProjectionView view(ProcessorState state) {
        return ProjectionView.of(state, rebuilds.of(state.name()), clock.instant());
    }

    private ProcessorState state(String name, Viewer viewer) {
        known(name, viewer);
        return replays.state(name);
    }

    private void known(String name, Viewer viewer) {
        Administrators.only(viewer);
        if (!names.contains(name)) {
            throw new NotHere();
        }
    }
}
