package no.samspor.query.platform.operations;

import no.samspor.kernel.store.DeadLetters;
import no.samspor.kernel.store.UnknownProcessor;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What views and processes failed on, without its content, and another try. For administrators alone. */
@RestController
@RequestMapping("/api/dead-letters")
@NothingProtected
class DeadLettersApi {

    /** How many parked events are handled now. */
    record Retried(int handled) {}

    private final DeadLetters deadLetters;

    DeadLettersApi(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GetMapping
    Slice<DeadLetters.Parked> all(Viewer viewer) {
        Administrators.only(viewer);
        var parked = deadLetters.all();
        return new Slice<>(parked, parked.size(), null);
    }

    @PostMapping("/{processor}/retry")
    Retried retry(@PathVariable String processor, Viewer viewer) {
        Administrators.only(viewer);
        try {
            return new Retried(deadLetters.retry(processor));
        } catch (UnknownProcessor unknown) {
            throw new NotHere();
        }
    }
}
