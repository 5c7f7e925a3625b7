package no.samspor.query.platform;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the platform under every view. */
@Configuration(proxyBeanMethods = false)
@EntityScan("no.samspor.query")
@EnableJpaRepositories(
        basePackages = "no.samspor.query",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class QueryPlatform implements WebMvcConfigurer {

    private final ViewerResolver viewers;
    private final AfterPosition afterPosition;

    QueryPlatform(ViewerResolver viewers, AfterPosition afterPosition) {
        this.viewers = viewers;
        this.afterPosition = afterPosition;
    }

    /** Each view is a processor of its own, under its own name: one can be replayed while the others go on. */
    @Bean
    static ConfigurerModule oneProcessorPerView(ListableBeanFactory beans) {
        return configurer -> configurer.eventProcessing(processing -> {
            processing.byDefaultAssignHandlerInstancesTo(handler -> handler instanceof Projection view
                    ? view.name()
                    : handler.getClass().getPackageName());
            for (var view : beans.getBeanNamesForType(Projection.class)) {
                processing.registerEventHandler(configuration -> beans.getBean(view));
            }
        });
    }

    /** For reading rows through the repositories; what is written goes over the processors' JDBC transactions. */
    @Bean
    static JpaTransactionManager transactionManager(EntityManagerFactory entityManagers) {
        return new JpaTransactionManager(entityManagers);
    }

    /** The texts of the pages, one file per concept; bokmål unless nynorsk or English is chosen. */
    @Bean
    static ResourceBundleMessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties");
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()).replaceFirst("(_nn|_en)?\\.properties$", ""))
                .distinct()
                .map(name -> "texts/" + name)
                .toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ROOT);
        return texts;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(afterPosition);
    }
}
