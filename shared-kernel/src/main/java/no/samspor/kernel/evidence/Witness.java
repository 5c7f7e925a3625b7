package no.samspor.kernel.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows the newest checkpoints to a witness outside, after the C2SP specification tlog-witness. A witness signs a
 * checkpoint only when it is proven to have grown from the last one that it signed: what it has seen nobody can write
 * anew unseen.
 */
final class Witness {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final String SIZE = "text/x.tlog.size";

    private final JdbcClient jdbc;
    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param witness its submission prefix */
    Witness(JdbcClient jdbc, URI witness) {
        this.jdbc = jdbc;
        this.address = URI.create(witness.toString().replaceFirst("/$", "") + "/add-checkpoint");
    }

    private record Newest(String log, long size, String note, long witnessed) {}

    /** Shows every log that has grown since it was last seen. @return how many the witness has signed */
    int showAll() {
        return (int) jdbc
                .sql("""
                    select distinct on (c.log) c.log, c.size, c.note,
                      (select coalesce(max(w.size), 0) from evidence.witnessed w where w.log = c.log) as witnessed
                    from evidence.checkpoint c order by c.log, c.size desc\
                    """)
                .query((row, number) -> new Newest(
                        row.getString("log"), row.getLong("size"), row.getString("note"), row.getLong("witnessed")))
                .list()
                .stream()
                .filter(newest -> newest.size() > newest.witnessed())
                .filter(newest -> show(newest, newest.witnessed(), true))
                .count();
    }

    /** @param again whether to try once more when the witness says that it has seen another size */
    private boolean show(Newest newest, long old, boolean again) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Content-Type", "text/plain; charset=utf-8")
                            .POST(HttpRequest.BodyPublishers.ofString(request(newest, old)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() == OK) {
                return keep(newest, answer.body());
            }
            var seen = answer.body().strip();
            if (answer.statusCode() == CONFLICT
                    && again
                    && answer.headers().firstValue("Content-Type").orElse("").startsWith(SIZE)
                    && seen.matches("\\d{1,18}")
                    && Long.parseLong(seen) <= newest.size()) {
                return show(newest, Long.parseLong(seen), false);
            }
            LOG.error(
                    "The witness does not sign the checkpoint of {}: it answers {}", newest.log(), answer.statusCode());
        } catch (IOException e) {
            LOG.warn("The witness does not answer, and will be asked again: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** What was seen before, the proof that it has grown from there, and the checkpoint. */
    private String request(Newest newest, long old) {
        var request = new StringBuilder("old ").append(old).append('\n');
        if (old > 0 && old < newest.size()) {
            new KommuneLog(jdbc, newest.log())
                    .tree()
                    .consistency(old, newest.size())
                    .forEach(hash -> request.append(Base64.getEncoder().encodeToString(hash))
                            .append('\n'));
        }
        return request.append('\n').append(newest.note()).toString();
    }

    private boolean keep(Newest newest, String cosignatures) {
        if (!cosignatures.startsWith("— ")) {
            LOG.error("The witness answers with no signature for {}", newest.log());
            return false;
        }
        jdbc.sql("insert into evidence.witnessed (log, size, cosignatures) values (?, ?, ?) on conflict do nothing")
                .params(newest.log(), newest.size(), cosignatures)
                .update();
        return true;
    }
}
