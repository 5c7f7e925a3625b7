package no.samspor.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import no.samspor.app.demo.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that acts for one of the demo's persons, in the first of their seats. */
final class Client {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String credentials;
    private final String actingAs;
    private String language = "nb";

    Client(int port, Person person) {
        this.address = "http://localhost:" + port;
        this.credentials = Base64.getEncoder()
                .encodeToString((person.login().orElseThrow() + ":demo").getBytes(StandardCharsets.UTF_8));
        var me = send(HttpRequest.newBuilder(URI.create(address + "/api/me")).header("Authorization", basic()));
        this.actingAs = me.body().path("seats").path(0).path("actingAs").asString();
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

    Client reading(String tag) {
        language = tag;
        return this;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body) {
        return post(path, UUID.randomUUID(), body);
    }

    Answer post(String path, UUID key, String body) {
        return send(command(path, key, body));
    }

    /** Changes what is at that version. */
    Answer change(String path, long version, String body) {
        return send(command(path, UUID.randomUUID(), body).header("If-Match", "\"" + version + "\""));
    }

    private HttpRequest.Builder command(String path, UUID key, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", basic())
                .header("Acting-As", actingAs)
                .header("Accept-Language", language);
    }

    private String basic() {
        return "Basic " + credentials;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var headers = response.headers();
            return new Answer(
                    response.statusCode(),
                    headers.firstValue("Location").orElse(""),
                    headers.firstValue("ETag").orElse(""),
                    JSON.readTree(response.body().isEmpty() ? "{}" : response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
