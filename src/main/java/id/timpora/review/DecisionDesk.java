package id.timpora.review;

import id.timpora.discrepancy.Decisions;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the pages decide about findings. */
@Configuration(proxyBeanMethods = false)
class DecisionDesk {
    @Bean
    Decisions decisions(DataSource database, PlatformTransactionManager transactions) {
        return new Decisions(database, new TransactionTemplate(transactions));
    }
}
