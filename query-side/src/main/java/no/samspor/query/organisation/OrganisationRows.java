package no.samspor.query.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.CodeList;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the organisation's rows. */
interface OrganisationRows extends Repository<BodyRow, UUID> {

    @Query("select k from KommuneRow k where k.number = :number")
    Optional<KommuneRow> kommune(String number);

    @Query("select sum(k.version) from KommuneRow k")
    @Nullable
    Long versions();

    @Query("select c from CodeRow c where c.kommune = :kommune and c.list = :list order by c.place")
    List<CodeRow> codes(String kommune, CodeList list);

    @Query("select c.name from CodeRow c where c.id = :id")
    Optional<String> codeName(String id);

    @Query("select b from BodyRow b where b.id = :id")
    Optional<BodyRow> body(UUID id);

    @Query("""
        select b from BodyRow b
        where b.kommune = :kommune and b.from <= :on and (b.until is null or b.until >= :on)
        order by b.name, b.id\
        """)
    List<BodyRow> bodies(String kommune, LocalDate on);

    @Query("""
        select b from BodyRow b
        where b.kind = :kind and b.from <= :on and (b.until is null or b.until >= :on)
        order by b.name, b.id\
        """)
    List<BodyRow> ofKind(BodyKind kind, LocalDate on);

    @Query("""
        select s from SeatRow s join BodyRow b on b.id = s.body
        where s.body = :body and s.from <= :on and (s.until is null or s.until >= :on)
          and (b.until is null or b.until >= :on)
        order by s.name, s.id\
        """)
    List<SeatRow> members(UUID body, LocalDate on);

    @Query("""
        select s, b from SeatRow s join BodyRow b on b.id = s.body
        where s.holder = :holder and s.from <= :on and (s.until is null or s.until >= :on)
          and (b.until is null or b.until >= :on)\
        """)
    List<Object[]> held(UUID holder, LocalDate on);

    @Query("select p.name from PersonRow p where p.id = :id")
    Optional<String> personName(UUID id);

    @Query("select s.title from SeatRow s where s.holder = :holder and s.body = :body order by s.from desc, s.id")
    List<String> titles(UUID holder, UUID body);

    @Query("""
        select s.name from SeatRow s join BodyRow b on b.id = s.body
        where s.kommune = :kommune and s.role = :role and s.from <= :on and (s.until is null or s.until >= :on)
          and (b.until is null or b.until >= :on)
        order by s.from, s.id\
        """)
    List<String> holders(String kommune, Role role, LocalDate on);
}
