package no.samspor.kernel.evidence;

import static no.samspor.kernel.evidence.TestEvidence.LUNDVIK;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A witness that keeps to the C2SP specification tlog-witness is shown the checkpoints, over HTTP. */
class WitnessTest {

    private record Seen(long size, byte[] root) {}

    private final TestEvidence evidence = new TestEvidence();
    private final Map<String, Seen> seen = new HashMap<>();
    private HttpServer server;
    private Witness witness;

    @BeforeEach
    void a_witness_listens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/add-checkpoint", this::look);
        server.start();
        witness = new Witness(
                JdbcClient.create(evidence.jdbc),
                URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void it_signs_what_has_grown_from_what_it_saw_and_is_asked_no_more_than_that() {
        for (var n = 0; n < 3; n++) {
            evidence.happens(LUNDVIK, "first " + n);
        }
        evidence.seal();
        assertThat(witness.showAll()).isEqualTo(1);
        assertThat(witness.showAll()).isZero();
        for (var n = 0; n < 9; n++) {
            evidence.happens(LUNDVIK, "then " + n);
        }
        evidence.isRead(LUNDVIK, "/saker");
        evidence.seal();

        assertThat(witness.showAll()).isEqualTo(2);

        assertThat(seen.get("samspor.example/4999").size()).isEqualTo(12);
        assertThat(seen.get("samspor.example/4999/innsyn").size()).isEqualTo(1);
        assertThat(evidence.log.witnessed(LUNDVIK).orElseThrow())
                .startsWith("samspor.example/4999\n12\n")
                .endsWith("— witness.example seen\n");
    }

    @Test
    void one_that_saw_more_than_we_were_told_says_so_and_is_shown_from_there() {
        evidence.happens(LUNDVIK, "one");
        evidence.seal();
        witness.showAll();
        evidence.happens(LUNDVIK, "two");
        evidence.seal();
        witness.showAll();
        evidence.tamper("delete from evidence.witnessed where size = 2");
        evidence.happens(LUNDVIK, "three");
        evidence.seal();

        assertThat(witness.showAll()).isEqualTo(1);
        assertThat(seen.get("samspor.example/4999").size()).isEqualTo(3);
    }

    @Test
    void it_does_not_sign_a_log_that_was_written_anew() {
        evidence.happens(LUNDVIK, "one");
        evidence.happens(LUNDVIK, "two");
        evidence.seal();
        witness.showAll();

        evidence.tamper("update store.event set payload = '{\"what\":\"another\"}' where global_index = 1;"
                + " delete from evidence.leaf; delete from evidence.node; delete from evidence.checkpoint;"
                + " update evidence.sealed set position = 0");
        evidence.happens(LUNDVIK, "three");
        evidence.seal();

        assertThat(witness.showAll()).isZero();
        assertThat(seen.get("samspor.example/4999").size()).isEqualTo(2);
    }

    @Test
    void one_that_does_not_answer_is_asked_again_later() {
        evidence.happens(LUNDVIK, "one");
        evidence.seal();
        server.stop(0);

        assertThat(witness.showAll()).isZero();
        assertThat(evidence.log.witnessed(LUNDVIK)).isEmpty();
    }

    /** As the specification says: the old size as it was seen, and a proof that the new tree has grown from that. */
    private void look(HttpExchange exchange) throws IOException {
        var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var parts = request.split("\n\n", 2);
        var proofLines = parts[0].lines().toList();
        var old = Long.parseLong(proofLines.getFirst().replace("old ", ""));
        var proof = proofLines.stream()
                .skip(1)
                .map(line -> Base64.getDecoder().decode(line))
                .toList();
        var note = parts[1].lines().toList();
        var origin = note.get(0);
        var size = Long.parseLong(note.get(1));
        var root = Base64.getDecoder().decode(note.get(2));
        var before = seen.get(origin);
        if ((before == null ? 0 : before.size()) != old) {
            exchange.getResponseHeaders().add("Content-Type", "text/x.tlog.size");
            answer(exchange, 409, (before == null ? 0 : before.size()) + "\n");
        } else if (before != null && !isGrown(before, size, root, proof)) {
            answer(exchange, 422, "");
        } else {
            seen.put(origin, new Seen(size, root));
            answer(exchange, 200, "— witness.example seen\n");
        }
    }

    private static boolean isGrown(Seen before, long size, byte[] root, List<byte[]> proof) {
        return MerkleTreeTest.isConsistent(before.size(), before.root(), size, root, proof);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
