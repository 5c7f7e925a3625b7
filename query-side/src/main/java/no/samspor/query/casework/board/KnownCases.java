package no.samspor.query.casework.board;

import java.util.UUID;
import no.samspor.query.casework.brief.CaseBriefs;
import no.samspor.query.casework.file.CaseFiles;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** Which cases a viewer may know of: whole or as a brief. */
@Component
public class KnownCases {

    private final CaseFiles files;
    private final CaseBriefs briefs;

    KnownCases(CaseFiles files, CaseBriefs briefs) {
        this.files = files;
        this.briefs = briefs;
    }

    /** Whether there is such a case, for this viewer. */
    public boolean contain(Viewer viewer, UUID caseId) {
        return viewer.readsNotes()
                ? files.find(viewer, caseId).isPresent()
                : briefs.find(viewer, caseId).isPresent();
    }
}
