package no.samspor.command.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;

/** Puts the platform in the way of every command. */
@Configuration(proxyBeanMethods = false)
class CommandPlatform implements WebMvcConfigurer {

    private final SubmissionResolver submissions;
    private final AnsweredBefore answeredBefore;

    CommandPlatform(SubmissionResolver submissions, AnsweredBefore answeredBefore) {
        this.submissions = submissions;
        this.answeredBefore = answeredBefore;
    }

    /** Unknown fields are refused: a typing error in a client must not lose what was meant. */
    @Bean
    static JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.ALWAYS));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(submissions);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(answeredBefore).addPathPatterns("/api/**");
    }
}
