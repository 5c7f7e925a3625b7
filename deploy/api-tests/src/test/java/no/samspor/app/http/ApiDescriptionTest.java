package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API is what {@code docs/openapi.json} says, and a client can be written from that alone. */
@HttpTest
class ApiDescriptionTest {

    private static final Path KEPT = Path.of("../../docs/openapi.json");
    private static final Path SERVED = Path.of("target/openapi.json");

    @LocalServerPort
    int port;

    private String served = "";

    @BeforeEach
    void ask() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"));
        try (var http = HttpClient.newHttpClient()) {
            served = http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .body() + "\n";
        }
        Files.writeString(SERVED, served);
    }

    @Test
    void the_api_is_the_one_that_is_described() throws IOException {
        assertThat(served)
                .as(
                        "The API is not what docs/openapi.json says. If it should be, copy deploy/api-tests/%s"
                                + " there",
                        SERVED)
                .isEqualTo(Files.readString(KEPT));
    }

    @Test
    void every_command_asks_for_its_key_and_every_refusal_is_described() {
        var commands = operations().stream()
                .filter(operation -> operation.path("responses").path("201").isObject()
                        || names(operation).contains("If-Match"))
                .toList();

        assertThat(commands)
                .hasSizeGreaterThan(45)
                .allSatisfy(command -> assertThat(names(command)).contains("Idempotency-Key", "Acting-As"));
        assertThat(operations())
                .allSatisfy(operation -> assertThat(operation
                                .at("/responses/default/content/application~1problem+json/schema/$ref")
                                .asString())
                        .isEqualTo("#/components/schemas/Problem"));
    }

    @Test
    void operations_have_names_of_their_own_and_show_nothing_of_the_inside() {
        assertThat(operations())
                .extracting(operation -> operation.path("operationId").asString())
                .doesNotHaveDuplicates();
        assertThat(operations())
                .allSatisfy(operation -> assertThat(names(operation)).doesNotContain("viewer", "submission", "filter"));
    }

    private List<JsonNode> operations() {
        var operations = new ArrayList<JsonNode>();
        new JsonMapper().readTree(served).path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    private static List<String> names(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
