package no.samspor.kernel.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import no.samspor.kernel.store.text.MasterKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The evidence of an installation that has a name to put on its checkpoints. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("samspor.evidence.origin")
class EvidenceConfiguration {

    @Bean
    Origin evidenceOrigin(@Value("${samspor.evidence.origin}") String installation) {
        return new Origin(installation);
    }

    @Bean
    SigningKeys signingKeys(JdbcClient jdbc, MasterKey master) {
        return new SigningKeys(jdbc, master);
    }

    @Bean
    Sealer sealer(
            JdbcTemplate jdbc,
            @Qualifier("jdbcTransactionManager") PlatformTransactionManager transactions,
            SigningKeys keys,
            Origin origin) {
        return new Sealer(jdbc, transactions, keys, origin);
    }

    @Bean
    SealingRound sealingRound(Sealer sealer, @Value("${samspor.evidence.every:5s}") Duration every) {
        return new SealingRound(sealer, every);
    }

    @Bean
    @Primary
    EvidenceLog evidenceLog(JdbcClient jdbc, SigningKeys keys, Origin origin) {
        return new EvidenceLog(Sealed.EVENTS, jdbc, keys, origin);
    }

    /** Of the access log. */
    @Bean
    EvidenceLog evidenceOfReadings(JdbcClient jdbc, SigningKeys keys, Origin origin) {
        return new EvidenceLog(Sealed.READINGS, jdbc, keys, origin);
    }

    @Bean
    EvidenceMetrics evidenceMetrics(ObjectProvider<MeterRegistry> registry, JdbcClient jdbc) {
        return new EvidenceMetrics(registry.getIfAvailable(SimpleMeterRegistry::new), jdbc);
    }

    @Bean
    @ConditionalOnExpression("!'${samspor.evidence.witness:}'.isEmpty()")
    WitnessRound witnessRound(
            JdbcClient jdbc,
            @Value("${samspor.evidence.witness}") URI witness,
            @Value("${samspor.evidence.witness-every:10m}") Duration every) {
        return new WitnessRound(new Witness(jdbc, witness), every);
    }
}
