package no.samspor.app.start;

import static java.util.stream.Collectors.joining;

import no.samspor.app.demo.Person;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the demo is when it is there, and who one can be in it. */
@Component
@Profile("demo")
final class Welcome {

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(text(web.getWebServer().getPort()));
        }
    }

    static String text(int port) {
        return """

            Samspor er klar: http://localhost:%d

            Velg hvem du vil være på innloggingssiden, eller bruk curl -u <bruker>:demo
            %s

            Ingen av dem finnes. Ctrl-C stopper; dataene blir liggende til neste gang.
            """.formatted(
                        port, Person.withLogin().stream().map(Welcome::line).collect(joining("\n")));
    }

    private static String line(Person person) {
        return "  %-17s %-15s %s, %s"
                .formatted(person.login().orElseThrow(), person.fullName(), person.title(), person.bodyName());
    }
}
