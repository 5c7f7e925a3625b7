package no.samspor.query.audit.matter;

import java.util.List;
import java.util.UUID;
import no.samspor.query.audit.step.Change;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.audit.step.ShownEvent;
import no.samspor.query.audit.step.Steps;

/**
 * A matter at one of its events, as the auditor sees it.
 *
 * @param name its number or its title
 * @param now where it is read as it is now
 * @param hasWhy whether it can be told why it exists
 * @param changes what the event changed of it, field by field; empty for what is not compared
 */
record MatterView(
        UUID id,
        MatterKind kind,
        String name,
        String now,
        boolean hasWhy,
        ShownEvent event,
        List<Change> changes,
        Steps steps) {}
