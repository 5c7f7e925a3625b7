package no.samspor.app.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import no.samspor.command.platform.Submission;
import no.samspor.query.platform.Viewer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The description at {@code /v3/api-docs}. A copy of it is kept in {@code docs/openapi.json}, so that a change of the
 * API is seen where it is made.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    /** What every refusal looks like (RFC 9457). */
    static final String PROBLEM = "Problem";

    private static final String TOKEN = "token";

    static {
        // told by headers and the login, not by parameters
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Submission.class, Viewer.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Samspor")
                        .version("1")
                        .description("From a concern to a decision, its tiltak and the answer."
                                + " A command is a POST to what it does; reading is a GET on the same resources.")
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("Of the kommune's login provider; HTTP Basic in the demo."))
                        .addSchemas(PROBLEM, problem()));
    }

    @Bean
    GlobalOperationCustomizer headers() {
        return new Headers();
    }

    @Bean
    ModelResolver schemas(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NestedNames());
    }

    private static ObjectSchema problem() {
        var problem = new ObjectSchema();
        problem.setDescription("A fault (RFC 9457). Some types add properties of their own.");
        problem.addProperty(
                "type", new StringSchema().description("urn:samspor:problem:…, one per rule, never changed"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema().description("what to do, in the language of Accept-Language"));
        problem.addProperty("field", new StringSchema().description("path of the field it is about"));
        problem.setAdditionalProperties(true);
        return problem;
    }
}
