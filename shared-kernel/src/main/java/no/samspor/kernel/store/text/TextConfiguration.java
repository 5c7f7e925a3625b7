package no.samspor.kernel.store.text;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;

/** Where texts are sealed and opened. Without a file setting, another {@link MasterKey} bean is needed. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    KeyStore keyStore(
            JdbcOperations jdbc, @Qualifier("jdbcTransactionManager") PlatformTransactionManager transactions) {
        return new KeyStore(jdbc, transactions);
    }

    @Bean
    @ConditionalOnProperty("samspor.master-key-file")
    MasterKey masterKey(@Value("${samspor.master-key-file}") Path file, KeyStore keys) {
        return FileMasterKey.openOrCreate(file, keys::isInUse);
    }

    @Bean
    TextVault textVault(MasterKey masterKey, KeyStore keys) {
        return new TextVault(masterKey, keys);
    }

    @Bean
    TextOpener textOpener(KeyStore keys, MasterKey masterKey) {
        return new TextOpener(keys, masterKey);
    }
}
