package no.samspor.query.audit.step;

import java.util.List;
import java.util.UUID;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.platform.Viewer;

/**
 * Says what a view holds of a thing of one kind, field by field. Whoever has entered a
 * {@link no.samspor.kernel.time.AsOf moment of the past} is told what it held then.
 */
public interface MatterFacts {

    MatterKind kind();

    /** Names of the views that it asks. */
    List<String> views();

    /** Nothing said when it is not there, or not for this viewer to know of. */
    Facts of(Viewer viewer, UUID id, Phrases say);
}
