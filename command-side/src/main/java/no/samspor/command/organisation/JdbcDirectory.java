package no.samspor.command.organisation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.LadderStep;
import no.samspor.kernel.organisation.MembershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory in tables, as {@link DirectoryTables} writes them. Reads within the transaction of the command. */
@Component
class JdbcDirectory implements Directory {

    private static final String SEAT = """
        select s.membership, b.kommune, s.body, b.level, s.holder, s.role, s.position
        from command.directory_seat s join command.directory_body b on b.body = s.body
        where s.from_day <= :on and (s.until_day is null or s.until_day >= :on)\
        """;

    private final JdbcClient jdbc;

    JdbcDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LadderStep> ladder(Kommunenummer kommune) {
        return jdbc.sql("select level, decides from command.directory_level where kommune = :kommune order by place")
                .param("kommune", kommune.value())
                .query((row, number) ->
                        new LadderStep(Level.valueOf(row.getString("level")), kinds(row.getArray("decides"))))
                .list();
    }

    @Override
    public Optional<Body> body(BodyId body) {
        return jdbc.sql("select * from command.directory_body where body = :body")
                .param("body", body.value())
                .query(JdbcDirectory::bodyOf)
                .optional();
    }

    @Override
    public Optional<Body> groupAt(Kommunenummer kommune, Level level, LocalDate on) {
        return jdbc.sql("""
            select * from command.directory_body
            where kommune = :kommune and level = :level
              and kind in ('STYRINGSGRUPPE', 'KOORDINERINGSGRUPPE', 'ARBEIDSGRUPPE', 'LEDERMOTE')
              and from_day <= :on and (until_day is null or until_day >= :on)
            order by kind = 'LEDERMOTE', from_day, body limit 1\
            """)
                .param("kommune", kommune.value())
                .param("level", level.name())
                .param("on", on)
                .query(JdbcDirectory::bodyOf)
                .optional();
    }

    @Override
    public List<Seat> seats(BodyId body, LocalDate on) {
        return jdbc.sql(SEAT + " and s.body = :body order by s.from_day, s.membership")
                .param("on", on)
                .param("body", body.value())
                .query(JdbcDirectory::seatOf)
                .list();
    }

    @Override
    public List<Seat> seatsOf(UserId user, LocalDate on) {
        return jdbc.sql(SEAT + " and s.holder = :holder order by s.from_day, s.membership")
                .param("on", on)
                .param("holder", user.value())
                .query(JdbcDirectory::seatOf)
                .list();
    }

    @Override
    public boolean isActive(Kommunenummer kommune, CodeList list, String code) {
        return jdbc.sql("""
            select exists (select from command.directory_code
                           where kommune = :kommune and list = :list and code = :code and active)\
            """)
                .param("kommune", kommune.value())
                .param("list", list.name())
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    private static Body bodyOf(ResultSet row, int number) throws SQLException {
        return new Body(
                new BodyId(row.getObject("body", UUID.class)),
                new Kommunenummer(row.getString("kommune")),
                BodyKind.valueOf(row.getString("kind")),
                level(row),
                Arrays.stream((String[]) row.getArray("shared_with").getArray())
                        .map(Kommunenummer::new)
                        .toList(),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }

    private static Seat seatOf(ResultSet row, int number) throws SQLException {
        return new Seat(
                new MembershipId(row.getObject("membership", UUID.class)),
                new Kommunenummer(row.getString("kommune")),
                new BodyId(row.getObject("body", UUID.class)),
                level(row),
                new UserId(row.getObject("holder", UUID.class)),
                Role.valueOf(row.getString("role")),
                BodyPosition.valueOf(row.getString("position")));
    }

    private static @Nullable Level level(ResultSet row) throws SQLException {
        var level = row.getString("level");
        return level == null ? null : Level.valueOf(level);
    }

    private static Set<DecisionKind> kinds(Array names) throws SQLException {
        var kinds = EnumSet.noneOf(DecisionKind.class);
        Arrays.stream((String[]) names.getArray()).map(DecisionKind::valueOf).forEach(kinds::add);
        return kinds;
    }
}
