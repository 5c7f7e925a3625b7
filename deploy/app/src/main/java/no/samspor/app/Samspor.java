package no.samspor.app;

import no.samspor.app.start.LoginGuard;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The runnable. */
@SpringBootApplication(
        scanBasePackages = "no.samspor",
        // the two sides name the same concept's classes alike
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Samspor {

    /** @param args settings as {@code --name=value}; all have environment names too */
    public static void main(String[] args) {
        System.setProperty("axoniq.update-checker.disabled", "true"); // nothing calls home
        var samspor = new SpringApplication(Samspor.class);
        samspor.addInitializers(new LoginGuard());
        samspor.run(args);
    }
}
