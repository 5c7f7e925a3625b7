package no.samspor.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyPosition;
import org.jspecify.annotations.Nullable;

/**
 * The people of the fictitious kommuner; none of them exists. Those with a login name can be chosen on the login page.
 */
@SuppressWarnings("ImmutableEnumChecker") // records of ids and unmodifiable lists
public enum Person {
    JONAS("felt", "Jonas Brekke", "Feltarbeider", seat(Body.UTESEKSJONEN, Role.FIELD_WORKER, BodyPosition.MEMBER)),
    MARIT(
            "koordinator",
            "Marit Ekeland",
            "SLT-koordinator",
            seat(Body.ARBEIDSGRUPPEN, Role.COORDINATOR, BodyPosition.LEADER),
            seat(Body.KOORDINERINGSGRUPPEN, Role.COORDINATOR, BodyPosition.SECRETARY),
            seat(Body.STYRINGSGRUPPEN, Role.COORDINATOR, BodyPosition.SECRETARY),
            seat(Body.GRENSEGRUPPA, Role.BORDER_MEMBER, BodyPosition.LEADER)),
    SIRI(
            "koordgruppe",
            "Siri Tangen",
            "Leder i barnevernet",
            seat(Body.KOORDINERINGSGRUPPEN, Role.MEMBER, BodyPosition.LEADER)),
    KARI("styring", "Kari Vold", "Kommunedirektør", seat(Body.STYRINGSGRUPPEN, Role.MEMBER, BodyPosition.LEADER)),
    NILS("revisor", "Nils Aune", "Revisor", seat(Body.REVISJONEN, Role.AUDITOR, BodyPosition.MEMBER)),
    ANNE("admin", "Anne Lie", "Administrator", seat(Body.ADMINISTRASJONEN, Role.ADMINISTRATOR, BodyPosition.LEADER)),

    ELLEN(null, "Ellen Dahl", "Barnevernspedagog", seat(Body.BARNEVERNET, Role.FIELD_WORKER, BodyPosition.LEADER)),
    HANNE(null, "Hanne Lid", "Sosiallærer", seat(Body.SOLBAKKEN, Role.FIELD_WORKER, BodyPosition.MEMBER)),
    PETTER(null, "Petter Haug", "Rådgiver", seat(Body.AASEN, Role.FIELD_WORKER, BodyPosition.MEMBER)),
    EVA(null, "Eva Strand", "Ungdomsveileder", seat(Body.NAV, Role.FIELD_WORKER, BodyPosition.LEADER)),
    LISE(null, "Lise Moen", "Helsesykepleier", seat(Body.HELSESTASJONEN, Role.FIELD_WORKER, BodyPosition.MEMBER)),
    IDA(null, "Ida Fjeld", "Politibetjent", seat(Body.POLITIET, Role.FIELD_WORKER, BodyPosition.MEMBER)),
    THOMAS(null, "Thomas Rø", "Ungdomsleder", seat(Body.KULTUR, Role.FIELD_WORKER, BodyPosition.LEADER)),
    AMAL(null, "Amal Yusuf", "Leder i NAV", seat(Body.KOORDINERINGSGRUPPEN, Role.MEMBER, BodyPosition.DEPUTY)),
    PEROLAV(null, "Per Olav Nyhus", "Politikontakt", seat(Body.KOORDINERINGSGRUPPEN, Role.MEMBER, BodyPosition.MEMBER)),
    TORHILD(null, "Torhild Vik", "Rektor", seat(Body.KOORDINERINGSGRUPPEN, Role.MEMBER, BodyPosition.MEMBER)),
    GUNNAR(
            null,
            "Gunnar Sæther",
            "Leder i psykisk helse",
            seat(Body.KOORDINERINGSGRUPPEN, Role.MEMBER, BodyPosition.MEMBER)),
    BENTE(
            null,
            "Bente Kvam",
            "Leder i kultur og idrett",
            seat(Body.KOORDINERINGSGRUPPEN, Role.MEMBER, BodyPosition.MEMBER)),
    OLA(null, "Ola Berntsen", "Ordfører", seat(Body.STYRINGSGRUPPEN, Role.MEMBER, BodyPosition.DEPUTY)),
    ANITA(null, "Anita Ruud", "Stasjonssjef", seat(Body.STYRINGSGRUPPEN, Role.MEMBER, BodyPosition.MEMBER)),

    GEIR(
            "fjell-koordinator",
            "Geir Moe",
            "SLT-koordinator",
            seat(Body.FJELL_ARBEIDSGRUPPEN, Role.COORDINATOR, BodyPosition.LEADER),
            seat(Body.FJELL_POLITIRADET, Role.COORDINATOR, BodyPosition.SECRETARY),
            seat(Body.GRENSEGRUPPA, Role.BORDER_MEMBER, BodyPosition.MEMBER)),
    SOLVEIG(
            null,
            "Solveig Bakke",
            "Ungdoms-LOS",
            seat(Body.FJELL_LOS, Role.FIELD_WORKER, BodyPosition.LEADER),
            seat(Body.FJELL_ARBEIDSGRUPPEN, Role.MEMBER, BodyPosition.DEPUTY)),
    ARNE(null, "Arne Tveit", "Sosiallærer", seat(Body.FJELL_SKOLEN, Role.FIELD_WORKER, BodyPosition.MEMBER)),
    RANDI("fjell-styring", "Randi Lunde", "Ordfører", seat(Body.FJELL_POLITIRADET, Role.MEMBER, BodyPosition.LEADER)),
    HELGE(null, "Helge Nes", "Rådmann", seat(Body.FJELL_POLITIRADET, Role.MEMBER, BodyPosition.DEPUTY)),
    TONE(
            "fjell-admin",
            "Tone Vang",
            "Administrator",
            seat(Body.FJELL_ADMINISTRASJONEN, Role.ADMINISTRATOR, BodyPosition.LEADER));

    /** A seat that a person holds through both years. */
    record Seat(Body body, Role role, BodyPosition position) {}

    private final @Nullable String login;
    private final String fullName;
    private final String title;
    private final List<Seat> seats;
    private final UserId user;

    Person(@Nullable String login, String fullName, String title, Seat... seats) {
        this.login = login;
        this.fullName = fullName;
        this.title = title;
        this.seats = List.of(seats);
        this.user = new UserId(Body.Derived.uuid("person " + name()));
    }

    private static Seat seat(Body body, Role role, BodyPosition position) {
        return new Seat(body, role, position);
    }

    /** The name for HTTP Basic; absent for those who are only spoken of. */
    public Optional<String> login() {
        return Optional.ofNullable(login);
    }

    public String fullName() {
        return fullName;
    }

    public String title() {
        return title;
    }

    public UserId user() {
        return user;
    }

    /** The body of their first seat, as it is called. */
    public String bodyName() {
        return seats.getFirst().body().title;
    }

    /** Whether they work in the kommune with two levels. */
    public boolean inTwoLevelKommune() {
        return seats.getFirst().body().kommune.equals(Body.Towns.FJELLSTRAND);
    }

    /** Those who can log in, in the order of the story. */
    public static List<Person> withLogin() {
        return Stream.of(values()).filter(person -> person.login != null).toList();
    }

    List<Seat> seats() {
        return seats;
    }

    /** In their first seat. */
    Actor acting() {
        return acting(seats.getFirst().body());
    }

    /** In their seat in that body. */
    Actor acting(Body body) {
        var seat =
                seats.stream().filter(held -> held.body() == body).findFirst().orElseThrow();
        return new Actor(user, seat.role(), body.id, body.level, body.kommune);
    }

    static List<Person> membersOf(Body body) {
        return Stream.of(values())
                .filter(person -> person.seats.stream().anyMatch(seat -> seat.body() == body))
                .toList();
    }
}
