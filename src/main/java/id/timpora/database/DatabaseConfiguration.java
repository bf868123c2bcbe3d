package id.timpora.database;

import java.nio.file.Path;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the warehouse is: an embedded server in the data folder, or the one named by {@code timpora.database-url}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    /** Server messages can quote rows; they must not reach logs. */
    private static final String QUIET = "logServerErrorDetail=false&reWriteBatchedInserts=true&ApplicationName=timpora";

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${timpora.database-url:}' == ''")
    EmbeddedDatabase embeddedDatabase(@Value("${timpora.data}") Path data) {
        return EmbeddedDatabase.start(data);
    }

    @Bean
    JdbcConnectionDetails connectionDetails(
            ObjectProvider<EmbeddedDatabase> embedded,
            @Value("${timpora.database-url:}") String url,
            @Value("${TIMPORA_DATABASE_USER:postgres}") String user,
            @Value("${TIMPORA_DATABASE_PASSWORD:}") String password) {
        EmbeddedDatabase server = embedded.getIfAvailable();
        if (server != null) {
            return new Details(server.url() + "?" + QUIET, EmbeddedDatabase.USER, server.password());
        }
        String address = url + (url.contains("?") ? "&" : "?") + QUIET;
        ExternalDatabase.check(address, user, password);
        return new Details(address, user, password);
    }

    @Bean
    JavaMigration batchTables() {
        return new V1__BatchTables();
    }

    @Bean
    JavaMigration quartzTables() {
        return new V2__QuartzTables();
    }

    private record Details(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {
        @Override
        public String toString() {
            return getJdbcUrl;
        }
    }
}
