package no.samspor.app.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samspor.app.Samspor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the API against the whole of Samspor with the main story of the demo kommuner. All of them, and the browser tests, share one
 * Samspor, so each makes what it changes itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Samspor.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"samspor.data-dir=target/browser-data", "samspor.demo.everyday=false"})
@ActiveProfiles("demo")
public @interface HttpTest {}
