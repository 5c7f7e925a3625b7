package no.samspor.query.inbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads open tasks, each with what it is about. */
interface InboxRows extends Repository<InboxTaskRow, String> {

    @Query("""
        select t, s from InboxTaskRow t join InboxSubjectRow s on s.id = t.subject
        where t.kommune = :kommune
        order by t.due nulls last, t.since, t.id\
        """)
    List<Object[]> all(String kommune);

    @Query("""
        select t, s from InboxTaskRow t join InboxSubjectRow s on s.id = t.subject
        where t.kommune = :kommune and (t.person = :person or t.body = :body)
        order by t.due nulls last, t.since, t.id\
        """)
    List<Object[]> of(String kommune, UUID person, UUID body);

    @Query("""
        select t, s from InboxTaskRow t join InboxSubjectRow s on s.id = t.subject
        where t.kommune = :kommune and s.person = :reporter and t.kind in :kinds
        order by t.due nulls last, t.since, t.id\
        """)
    List<Object[]> ofReporter(String kommune, UUID reporter, Collection<TaskKind> kinds);

    @Query("""
        select t, s from InboxTaskRow t join InboxSubjectRow s on s.id = t.subject
        where t.kommune = :kommune and (s.level = :level or t.body in :bodies)
        order by t.due nulls last, t.since, t.id\
        """)
    List<Object[]> at(String kommune, Level level, Collection<UUID> bodies);
}
