package no.samspor.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.samspor.app.demo.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that acts for one of the demo's persons, in the first of their seats or another one. It asks for what is
 * there after the last thing that any of them was told is done, as a program does that reads what it wrote.
 */
final class Client {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Integer, Long> LAST_TOLD = new ConcurrentHashMap<>();

    private final HttpClient http;
    private final int port;
    private final String address;
    private final String credentials;
    private final String actingAs;
    private final String language;

    Client(int port, Person person) {
        this.http = HttpClient.newHttpClient();
        this.port = port;
        this.address = "http://localhost:" + port;
        this.credentials = Base64.getEncoder()
                .encodeToString((person.login().orElseThrow() + ":demo").getBytes(StandardCharsets.UTF_8));
        this.actingAs = seats().path(0).path("actingAs").asString();
        this.language = "nb";
    }

    private Client(Client other, String actingAs, String language) {
        this.http = other.http;
        this.port = other.port;
        this.address = other.address;
        this.credentials = other.credentials;
        this.actingAs = actingAs;
        this.language = language;
    }

    /** What came back. */
    record Answer(int status, String location, String tag, JsonNode body) {

        /** The last part of the problem's type. */
        String problem() {
            return body.path("type").asString("").replace("urn:samspor:problem:", "");
        }

        String sentence() {
            return body.path("detail").asString("");
        }

        String id() {
            return body.path("id").asString();
        }

        long version() {
            return body.path("version").asLong();
        }

        long position() {
            return body.path("position").asLong();
        }
    }

    /** What a browser gets, and the words on it. */
    record Page(int status, String type, Document document) {

        String text() {
            return document.text();
        }
    }

    Client reading(String tag) {
        return new Client(this, actingAs, tag);
    }

    /** In their seat in that body. */
    Client in(String bodyName) {
        return seats().valueStream()
                .filter(seat -> seat.path("bodyName").asString().equals(bodyName))
                .findFirst()
                .map(seat -> as(seat.path("actingAs").asString()))
                .orElseThrow();
    }

    /** Says to act in that seat, held or not. */
    Client as(String stated) {
        return new Client(this, stated, language);
    }

    /** The id of a body of the kommune. */
    String body(String name) {
        return get("/api/bodies")
                .body()
                .path("items")
                .valueStream()
                .filter(body -> body.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    Answer get(String path) {
        return answer(request(afterLastTold(path)).GET());
    }

    private String afterLastTold(String path) {
        var last = LAST_TOLD.get(port);
        return last == null || !path.startsWith("/api/") || path.contains("after=")
                ? path
                : path + (path.contains("?") ? "&" : "?") + "after=" + last;
    }

    /** The status of a file or an answer in any form. */
    int download(String path) {
        return send(request(path).GET()).statusCode();
    }

    /** A file of text. */
    String text(String path) {
        return send(request(path).GET()).body();
    }

    /** A file. */
    byte[] bytes(String path) {
        try {
            return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Page page(String path) {
        var response = send(request(path).header("Accept", "text/html").GET());
        return new Page(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                Jsoup.parse(response.body()));
    }

    Answer post(String path, String body) {
        return post(path, UUID.randomUUID(), body);
    }

    Answer post(String path, UUID key, String body) {
        return postWith(path, body, "Idempotency-Key", key.toString());
    }

    /** Changes what is at that version. */
    Answer change(String path, long version, String body) {
        return change(path, version, UUID.randomUUID(), body);
    }

    Answer change(String path, long version, UUID key, String body) {
        return postWith(path, body, "Idempotency-Key", key.toString(), "If-Match", "\"" + version + "\"");
    }

    /** With these headers, in pairs, and none that a command would need beside them. */
    Answer postWith(String path, String body, String... headers) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (var at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        var answer = answer(request);
        if (answer.position() > 0) {
            LAST_TOLD.merge(port, answer.position(), Math::max);
        }
        return answer;
    }

    /** A file of comma-separated values, in whatever encoding. */
    Answer postFile(String path, String key, byte[] file) {
        return answer(request(path)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private JsonNode seats() {
        return answer(authorized(afterLastTold("/api/me"))).body().path("seats");
    }

    private HttpRequest.Builder request(String path) {
        return authorized(path).header("Acting-As", actingAs).header("Accept-Language", language);
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + credentials);
    }

    private Answer answer(HttpRequest.Builder request) {
        var response = send(request);
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                headers.firstValue("Location").orElse(""),
                headers.firstValue("ETag").orElse(""),
                JSON.readTree(response.body().isEmpty() ? "{}" : response.body()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
