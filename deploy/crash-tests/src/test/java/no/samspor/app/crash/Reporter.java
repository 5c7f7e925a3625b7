package no.samspor.app.crash;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A client that registers a concern until it is told that it is registered, under one and the same key. */
record Reporter(Packaged samspor, HttpClient http, AtomicInteger acknowledged) implements Callable<UUID> {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** What every one of them begins with. */
    static final String SEEN = "Uro ved kiosken";

    private static final String CONCERN = """
        {"observation": {"subject": "MILIEU", "themes": ["vold"], "seen": "%s, %s.", "area": "sentrum",
         "ages": "13-15", "headcount": "FIVE_TO_NINE", "severity": "SOON"}}\
        """;

    @Override
    public UUID call() throws InterruptedException {
        var key = UUID.randomUUID();
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            try {
                var answer = http.send(registration(key), BodyHandlers.ofString());
                if (answer.statusCode() < 300) {
                    acknowledged.incrementAndGet();
                    return idIn(answer);
                }
                if (answer.statusCode() < 500) {
                    throw new AssertionError(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException e) {
                Thread.sleep(100); // it is down; the same again under the same key
            }
        }
        throw new AssertionError("Never acknowledged");
    }

    private HttpRequest registration(UUID key) {
        return HttpRequest.newBuilder(samspor.at("/api/concerns"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", basic("felt"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(CONCERN.formatted(SEEN, key)))
                .build();
    }

    private static UUID idIn(HttpResponse<String> answer) {
        return UUID.fromString(
                JsonMapper.shared().readTree(answer.body()).get("id").asString());
    }

    static String basic(String user) {
        var pair = (user + ":demo").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
