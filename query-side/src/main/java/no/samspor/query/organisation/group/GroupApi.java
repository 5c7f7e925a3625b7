package no.samspor.query.organisation.group;

import java.time.Clock;
import java.util.UUID;
import no.samspor.kernel.time.Norway;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Working groups as JSON. The ETag is the version of the organisation, as for every body. */
@RestController
@Reads({GroupProjection.NAME, "organisation"})
class GroupApi {

    private final Groups groups;
    private final Organisation organisation;
    private final Clock clock;

    GroupApi(Groups groups, Organisation organisation, Clock clock) {
        this.groups = groups;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/api/working-groups")
    Slice<GroupView> all(Viewer viewer) {
        var all = groups.of(viewer, Norway.today(clock));
        return new Slice<>(all, all.size(), null);
    }

    @GetMapping("/api/working-groups/{id}")
    ResponseEntity<GroupView> one(Viewer viewer, @PathVariable UUID id) {
        var group = groups.find(viewer, id, Norway.today(clock)).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .eTag("\"" + organisation.version(viewer.kommune()) + "\"")
                .body(group);
    }
}
