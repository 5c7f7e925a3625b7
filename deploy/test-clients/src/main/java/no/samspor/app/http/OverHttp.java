package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import no.samspor.app.demo.Person;
import no.samspor.app.demo.Settled;
import no.samspor.kernel.time.Norway;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who meet the API, and what they all hold it to. */
@HttpTest
abstract class OverHttp {

    /** In the form of an id, and nobody's. */
    static final String NOBODYS = "0197f000-0000-7000-8000-000000000000";

    static final LocalDate TODAY = Norway.today(Clock.systemUTC());

    static final String ARBEIDSGRUPPEN = "SLT-arbeidsgruppen";
    static final String KOORDINERINGSGRUPPEN = "Koordineringsgruppen";
    static final String STYRINGSGRUPPEN = "Styringsgruppen";
    static final String UTESEKSJONEN = "Uteseksjonen";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Settled processes;

    Client jonas;
    Client marit;
    Client siri;
    Client kari;
    Client nils;
    Client anne;
    Client geir;

    @BeforeEach
    void log_in() {
        jonas = new Client(port, Person.JONAS);
        marit = new Client(port, Person.MARIT);
        siri = new Client(port, Person.SIRI);
        kari = new Client(port, Person.KARI);
        nils = new Client(port, Person.NILS);
        anne = new Client(port, Person.ANNE);
        geir = new Client(port, Person.GEIR);
    }

    /** Refused in this way and in words, in each language, and nothing is stored. */
    Client.Answer refused(Supplier<Client.Answer> request, int status, String problem) {
        var before = events();
        var answer = request.get();
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.sentence()).isNotBlank().doesNotContain("{");
        assertThat(events()).as("events stored").isEqualTo(before);
        return answer;
    }

    static Client.Answer done(Client.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
        return answer;
    }

    /** The position of the last event, when nothing more comes of what has happened. */
    long settled() {
        processes.await();
        return database.sql("select max(global_index) from store.event")
                .query(Long.class)
                .single();
    }

    long events() {
        return database.sql("select count(*) from store.event")
                .query(Long.class)
                .single();
    }

    /** The id of a service that nobody sits in yet. */
    String newService() {
        return done(anne.post("/api/bodies", """
            {"kind": "TJENESTE", "level": "UTFORENDE", "meetingsPerYear": 0, "from": "%s", "name": "Tjeneste %s"}\
            """.formatted(TODAY.minusDays(30), UUID.randomUUID())))
                .location()
                .replace("/api/bodies/", "");
    }

    /** The version in an ETag. */
    static long version(Client.Answer read) {
        return Long.parseLong(read.tag().replace("\"", ""));
    }

    static String list(String... texts) {
        return Arrays.stream(texts).map(text -> "\"" + text + "\"").toList().toString();
    }
}
