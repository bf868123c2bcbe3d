package id.timpora.pipeline;

import id.timpora.normalize.HashKey;
import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secrets made once for this warehouse. */
@Repository
class Secrets {
    private static final int BYTES = 32;

    private final JdbcClient sql;

    Secrets(JdbcClient sql) {
        this.sql = sql;
    }

    HashKey hashKey() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        sql.sql("insert into store.secret (name, value) values ('hash-key', ?) on conflict do nothing")
                .param(fresh)
                .update();
        return new HashKey(sql.sql("select value from store.secret where name = 'hash-key'")
                .query((row, n) -> row.getBytes(1))
                .single());
    }
}
