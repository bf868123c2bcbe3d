package id.timpora.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaIT {
    private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());

    @Test
    void beginsWithNothingPublished() {
        assertThat(sql.sql("select store.as_of_run()").query(Integer.class).single())
                .isZero();
        assertThat(sql.sql("select count(*) from warehouse.discrepancy")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void holdsTheTablesOfTheLibraries() {
        assertThat(sql.sql("select count(*) from batch_job_execution")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sql.sql("select count(*) from qrtz_triggers")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
