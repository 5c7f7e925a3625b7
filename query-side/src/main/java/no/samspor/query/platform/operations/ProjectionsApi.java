package no.samspor.query.platform.operations;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspor.kernel.store.ProcessorState;
import no.samspor.kernel.store.Replays;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Projection;
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
    private final Set<String> names;

    ProjectionsApi(Replays replays, List<Projection> projections) {
        this.replays = replays;
        this.names = projections.stream().map(Projection::name).collect(Collectors.toUnmodifiableSet());
    }

    @GetMapping
    Slice<ProjectionView> all(Viewer viewer) {
        Administrators.only(viewer);
        var views = replays.states().stream()
                .filter(state -> names.contains(state.name()))
                .map(ProjectionView::of)
                .toList();
        return new Slice<>(views, views.size(), null);
    }

    @GetMapping("/{name}")
    ProjectionView one(@PathVariable String name, Viewer viewer) {
        return ProjectionView.of(state(name, viewer));
    }

    /** Answers as soon as the replay has started; how far it has come is read at {@code Location}. */
    @PostMapping("/{name}/replay")
    ResponseEntity<ProjectionView> replay(@PathVariable String name, Viewer viewer) {
        known(name, viewer);
        replays.start(name);
        return ResponseEntity.accepted()
                .location(URI.create("/api/projections/" + name))
                .body(ProjectionView.of(replays.state(name)));
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
