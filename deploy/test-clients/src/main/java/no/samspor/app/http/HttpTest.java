package no.samspor.app.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samspor.app.Samspor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole of Samspor with the main story of the demo kommuner. All of them in one module share one
 * Samspor, so each makes what it changes itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Samspor.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "samspor.data-dir=target/lundvik",
            "samspor.demo.everyday=false",
            "samspor.operators=" + HttpTest.ANNE
        })
@ActiveProfiles("demo")
public @interface HttpTest {

    /** User id of the administrator, who runs this Samspor too. */
    String ANNE = "2b92fae6-290f-5452-8174-ec87d19181fd";
}
