package no.samspor.query.audit.matter;

import java.util.List;
import java.util.UUID;
import no.samspor.query.audit.step.AuditedEvent;
import no.samspor.query.audit.step.Change;
import no.samspor.query.audit.step.MatterKind;

/**
 * A matter at one of its events.
 *
 * @param name its number or its title
 * @param events how many it has in all
 * @param event the one that is asked for
 * @param changes what that event changed and what it left, in words; empty for a kind that is not compared
 */
record AuditedMatter(UUID id, MatterKind kind, String name, int events, AuditedEvent event, List<Change> changes) {}
