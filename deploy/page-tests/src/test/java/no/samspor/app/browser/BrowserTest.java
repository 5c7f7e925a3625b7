package no.samspor.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samspor.app.http.HttpTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An {@link HttpTest} in a real browser. A {@link Visitor} comes as a parameter. The test is skipped, and says why, on
 * a machine without Chromium or Node.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@HttpTest
public @interface BrowserTest {}
