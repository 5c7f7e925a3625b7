package no.samspor.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The runnable. */
@SpringBootApplication(scanBasePackages = "no.samspor")
public class Samspor {

    /** @param args settings as {@code --name=value}; all have environment names too */
    public static void main(String[] args) {
        System.setProperty("axoniq.update-checker.disabled", "true"); // nothing calls home
        SpringApplication.run(Samspor.class, args);
    }
}
