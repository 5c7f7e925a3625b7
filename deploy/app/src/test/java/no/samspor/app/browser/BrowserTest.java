package no.samspor.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samspor.app.Samspor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test in a real browser against the whole of Samspor with the main story of the demo kommuner. A {@link Visitor} comes as a parameter.
 * The test is skipped, and says why, on a machine without Chromium or Node. All of them share one Samspor, so each
 * makes what it changes itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@SpringBootTest(
        classes = Samspor.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"samspor.data-dir=target/browser-data", "samspor.demo.everyday=false"})
@ActiveProfiles("demo")
public @interface BrowserTest {}
