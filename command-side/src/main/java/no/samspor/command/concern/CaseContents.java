package no.samspor.command.concern;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.tiltak.TiltakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which concerns a case builds on and which tiltak belong to it, as the processes have seen it. Adding twice adds once.
 */
@Component
class CaseContents {

    private final JdbcClient database;

    CaseContents(JdbcClient database) {
        this.database = database;
    }

    void add(CaseId caseId, ConcernId concern) {
        database.sql("insert into command.concern_of_case (case_id, concern) values (?, ?) on conflict do nothing")
                .params(caseId.value(), concern.value())
                .update();
    }

    void add(CaseId caseId, TiltakId tiltak) {
        database.sql("insert into command.tiltak_of_case (tiltak, case_id) values (?, ?) on conflict do nothing")
                .params(tiltak.value(), caseId.value())
                .update();
    }

    List<ConcernId> concernsOf(CaseId caseId) {
        return database
                .sql("select concern from command.concern_of_case where case_id = ? order by concern")
                .param(caseId.value())
                .query(UUID.class)
                .stream()
                .map(ConcernId::new)
                .toList();
    }

    /** The concerns behind the case that a tiltak belongs to; none when it belongs to no case. */
    List<ConcernId> concernsBehind(TiltakId tiltak) {
        return database
                .sql("select c.concern from command.tiltak_of_case t join command.concern_of_case c using (case_id)"
                        + " where t.tiltak = ? order by c.concern")
                .param(tiltak.value())
                .query(UUID.class)
                .stream()
                .map(ConcernId::new)
                .toList();
    }
}
