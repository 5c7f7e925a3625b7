package no.samspor.app;

import java.nio.file.Path;
import no.samspor.app.postgres.OwnPostgres;
import no.samspor.kernel.store.Migrations;
import no.samspor.kernel.store.NodeName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One database: the one that is set, or else one of our own. The pool depends on it, so it ends after the pool. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWiring.class);

    @Bean
    FlywayConfigurationCustomizer oneHistory() {
        return Migrations::configure;
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
    static class OfOurOwn {

        @Bean
        OwnPostgres ownPostgres(@Value("${samspor.data-dir}") Path directory, ApplicationContext context) {
            var postgres = OwnPostgres.start(directory);
            postgres.whenLost(() -> {
                LOG.error("PostgreSQL has ended. Samspor ends too; starting it again recovers everything that was"
                        + " answered.");
                System.exit(SpringApplication.exit(context, () -> 1));
            });
            return postgres;
        }

        /** No other process works on this database: whoever starts again goes on with what it had. */
        @Bean
        NodeName node() {
            return new NodeName("alone");
        }

        @Bean
        JdbcConnectionDetails connectionDetails(OwnPostgres postgres) {
            return new JdbcConnectionDetails() {
                @Override
                public String getJdbcUrl() {
                    return postgres.url();
                }

                @Override
                public String getUsername() {
                    return postgres.user();
                }

                @Override
                public String getPassword() {
                    return postgres.password();
                }
            };
        }
    }
}
