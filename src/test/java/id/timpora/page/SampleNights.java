package id.timpora.page;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Three invented nights: two published ones and one that failed between them; a fourth can be put to work. */
public final class SampleNights {
    /** Values of invented persons that must not stand on any page. */
    public static final String[] CANARIES = {
        "KENARIWATI", "Kenariwati", "SUPRAYITNO", "QIANGBEI", "XUANLIAO", "6103095403980001", "5403980001", "E12344507",
        "E12344S07", "12344507", "14-03-1991", "1991-03-14", "14 Mar 1991", "14 Maret 1991", "15-03-1991", "1991-03-15",
        "2C21E0001234", "Bunga Melur", "+6281234567890", "DUKCAPIL/AK/0077", "P2611050001", "RAHASIAWAN"
    };

    private SampleNights() {}

    /** Fills an empty migrated database. */
    public static void fill(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("pages/nights.sql")).execute(database);
    }

    /** Puts a fourth night to work, in its second step. */
    public static void start(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("pages/running.sql")).execute(database);
    }

    /** Ends and publishes the fourth night. */
    public static void publish(DataSource database) {
        JdbcClient.create(database)
                .sql(
                        "update store.run set status = 'PUBLISHED', finished_at = now(), published_at = now() where run_id = 4")
                .update();
    }

    /** Forgets the fourth night. */
    public static void forget(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("pages/forget.sql")).execute(database);
    }
}
