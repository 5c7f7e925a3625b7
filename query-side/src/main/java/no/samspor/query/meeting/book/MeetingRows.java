package no.samspor.query.meeting.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the møtebok. */
interface MeetingRows extends Repository<MeetingRow, UUID> {

    Optional<MeetingRow> findByIdAndKommune(UUID id, String kommune);

    List<MeetingRow> findByIdIn(Collection<UUID> ids);

    @Query("""
        select m from MeetingRow m
        where m.kommune = :kommune and m.state in (PLANNED, INVITED, IN_SESSION)
        order by m.heldOn, m.begins, m.id\
        """)
    List<MeetingRow> coming(String kommune);

    @Query("""
        select m from MeetingRow m
        where m.kommune = :kommune and m.state in (HELD, APPROVED) and (m.heldOn < :day or m.heldOn = :day and m.position < :position)
        order by m.heldOn desc, m.position desc limit :limit\
        """)
    List<MeetingRow> held(String kommune, LocalDate day, long position, int limit);

    @Query("select count(m) from MeetingRow m where m.kommune = :kommune and m.state in (HELD, APPROVED)")
    long countHeld(String kommune);

    @Query("select m from MeetingRow m where m.body = :body and m.state in (HELD, APPROVED) order by m.heldOn desc,"
            + " m.position desc limit 1")
    Optional<MeetingRow> lastHeld(UUID body);

    @Query("select i from AgendaItemRow i where i.meeting = :meeting and i.withdrawn = false order by i.place")
    List<AgendaItemRow> agenda(UUID meeting);

    @Query("select i from AgendaItemRow i where i.id in :ids")
    List<AgendaItemRow> items(Collection<UUID> ids);

    @Query("select w from AgendaWordsRow w where w.meeting = :meeting")
    List<AgendaWordsRow> words(UUID meeting);

    @Query("select w from AgendaWordsRow w where w.id in :items")
    List<AgendaWordsRow> wordsOf(Collection<UUID> items);

    @Query("select t from AgendaTiltakRow t where t.meeting = :meeting order by t.place")
    List<AgendaTiltakRow> tiltak(UUID meeting);

    @Query("select d from DissentRow d where d.meeting = :meeting order by d.id")
    List<DissentRow> dissent(UUID meeting);

    @Query("select a from AttendanceRow a where a.meeting = :meeting order by a.id")
    List<AttendanceRow> attendance(UUID meeting);

    @Query("select g from GuestRow g where g.meeting = :meeting and g.came = :came order by g.place")
    List<GuestRow> guests(UUID meeting, boolean came);

    @Query("select c from CorrectionRow c where c.meeting = :meeting order by c.position")
    List<CorrectionRow> corrections(UUID meeting);
}
