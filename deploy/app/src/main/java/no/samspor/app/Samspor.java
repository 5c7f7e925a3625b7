package no.samspor.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The runnable. */
@SpringBootApplication(scanBasePackages = "no.samspor")
public class Samspor {

    public static void main(String[] args) {
        SpringApplication.run(Samspor.class, args);
    }
}
