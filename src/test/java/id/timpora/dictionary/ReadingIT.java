package id.timpora.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The queries that {@code docs/reading.md} shows, run by the role it recommends. */
class ReadingIT {
    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL);
    private static final DataSource DATABASE = DataDictionary.database();

    @BeforeAll
    static void oneNight() {
        new ResourceDatabasePopulator(new ClassPathResource("dictionary/one-night.sql")).execute(DATABASE);
    }

    @Test
    void theQueriesFindWhatTheyPromise() throws IOException, SQLException {
        List<String> queries = QUERY.matcher(Files.readString(Path.of("docs/reading.md")))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertThat(queries).hasSize(3);
        assertThat(asReader(queries.get(0)))
                .containsExactly(Map.of("rule_code", "KEB-02", "severity", "TINGGI", "findings", 1L));
        assertThat(asReader(queries.get(1)))
                .extracting(row -> row.get("feed"))
                .containsExactly("hotel_apoa", "imigrasi_perlintasan");
        assertThat(asReader(queries.get(2))).singleElement().satisfies(row -> {
            assertThat(row.get("property")).isEqualTo("LODGING-1");
            assertThat(row.get("last_entry")).asString().startsWith("2026-11-18 08:00");
        });
    }

    @Test
    void theReaderReachesNothingElse() {
        assertThatThrownBy(() -> asReader("select * from store.account"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asReader("select * from history.hotel_apoa"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static List<Map<String, Object>> asReader(String query) throws SQLException {
        var connection = new SingleConnectionDataSource(DATABASE.getConnection(), true);
        try {
            JdbcClient sql = JdbcClient.create(connection);
            sql.sql("set role timpora_readers").update();
            return sql.sql(query).query().listOfRows();
        } finally {
            connection.destroy();
        }
    }
}
