package no.samspor.app.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samspor.command.platform.Submission;
import no.samspor.query.platform.Viewer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** What the platform of each side reads from the request and answers with, beside what the operation itself says. */
final class Headers implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(name(method));
        if (takes(method, Submission.class)) {
            operation.addParametersItem(header(
                            "Idempotency-Key",
                            "The command's id: sent again, it gives the same"
                                    + " answer and no second effect; another body under it gives 422.")
                    .schema(new StringSchema().format("uuid"))
                    .required(true));
            if (!creates(method)) {
                operation.addParametersItem(header("If-Match", "The ETag of what is changed. Stale: 412; missing: 428.")
                        .required(true));
            }
            operation
                    .getResponses()
                    .values()
                    .forEach(answer -> answer.addHeaderObject("ETag", version())
                            .addHeaderObject("Location", new Header().schema(new StringSchema())));
        }
        if (takes(method, Submission.class) || takes(method, Viewer.class)) {
            operation.addParametersItem(
                    header("Acting-As", "The seat acted in, ROLE@body; may be left out by who holds only one."));
        }
        if (method.hasMethodAnnotation(GetMapping.class)) {
            operation.addParametersItem(new QueryParameter()
                    .name("after")
                    .description("Wait up to 2 s until the views read have come to this position; the header"
                            + " Samspor-Behind: true says that they have not.")
                    .schema(new IntegerSchema().format("int64")));
        }
        if (method.hasMethodAnnotation(GetMapping.class)
                && takes(method, Viewer.class)
                && hasPast(method.getBeanType().getPackageName())) {
            operation.addParametersItem(new QueryParameter()
                    .name("asOf")
                    .description("For the auditor: as it was recorded by a day (2026-05-12, 2026-05-12T10:24), at the"
                            + " position or id of an event, or as the meeting of that id began.")
                    .schema(new StringSchema()));
            operation.addParametersItem(new QueryParameter()
                    .name("axis")
                    .description(
                            "With asOf: RECORDED, as it was recorded by then, or OCCURRED, as it had happened by the"
                                    + " end of that day, whenever it was recorded.")
                    .schema(new StringSchema()
                            ._enum(List.of("RECORDED", "OCCURRED"))
                            ._default("RECORDED")));
        }
        operation.getResponses().addApiResponse("default", refusal());
        return operation;
    }

    /** {@code CaseApi.escalate} is {@code case-escalate}: unique, and the same however many others there are. */
    private static String name(HandlerMethod method) {
        var resource = method.getBeanType().getSimpleName().replaceFirst("Api$", "");
        return (resource + "-" + method.getMethod().getName()).toLowerCase(Locale.ROOT);
    }

    /** The rest of the audit asks for moments of its own, or has no past. */
    private static boolean hasPast(String concept) {
        return !concept.startsWith("no.samspor.query.audit") || concept.equals("no.samspor.query.audit.acts");
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static boolean creates(HandlerMethod method) {
        var status = method.getMethodAnnotation(ResponseStatus.class);
        return status != null && status.value() == HttpStatus.CREATED;
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter().name(name).description(description).schema(new StringSchema());
    }

    private static Header version() {
        return new Header().description("the version of the stream").schema(new StringSchema());
    }

    private static ApiResponse refusal() {
        var schema = new Schema<>().$ref("#/components/schemas/" + ApiDescription.PROBLEM);
        return new ApiResponse()
                .description("Refused, and nothing is stored.")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
