package no.samspor.command.casework.check;

import java.util.Set;
import no.samspor.kernel.casework.CaseId;

/** The names of the persons registered on a case. */
public interface NamesOnCase {

    Set<String> of(CaseId caseId);
}
