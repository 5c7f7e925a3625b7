package no.samspor.app.start;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the demo is when it is there. */
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
            Ctrl-C stopper. Dataene blir liggende til neste gang.
            """.formatted(port);
    }
}
