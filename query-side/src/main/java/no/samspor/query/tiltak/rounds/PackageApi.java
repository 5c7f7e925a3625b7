package no.samspor.query.tiltak.rounds;

import java.util.List;
import java.util.UUID;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Packages as JSON: each with all its rounds, the earliest first. */
@RestController
@Reads({PackageProjection.NAME, "tiltak"})
class PackageApi {

    private final Rounds rounds;

    PackageApi(Rounds rounds) {
        this.rounds = rounds;
    }

    /** A package through its rounds. */
    record PackageView(List<Round> rounds) {}

    @GetMapping("/api/tiltak-packages")
    Slice<PackageView> all(Viewer viewer) {
        var all = rounds.all(viewer).stream().map(PackageView::new).toList();
        return new Slice<>(all, all.size(), null);
    }

    @GetMapping("/api/tiltak-packages/{id}")
    PackageView one(Viewer viewer, @PathVariable UUID id) {
        return new PackageView(rounds.of(viewer, id).orElseThrow(NotHere::new).rounds());
    }
}
