package id.timpora.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of the product, in {@code store.account}. */
@Repository
class Accounts {
    private static final String SELECT =
            "select name, password, role, must_change_password, disabled from store.account";

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    Optional<Account> find(String name) {
        return database.sql(SELECT + " where name = ?")
                .param(name)
                .query(Accounts::account)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("password"),
                Account.roles(row.getString("role")),
                row.getBoolean("must_change_password"),
                row.getBoolean("disabled"));
    }

    /** Whether someone has chosen an own password: from then on accounts are made by people. */
    boolean isEntered() {
        return database.sql("select exists (select from store.account where not must_change_password)")
                .query(Boolean.class)
                .single();
    }

    /** Adds an account whose password must be changed at the first log-in; false where the name is taken. */
    boolean add(String name, String encodedPassword, Set<Role> roles) {
        return database.sql("""
                                insert into store.account (name, password, role, must_change_password, created_at)
                                values (?, ?, ?, true, now()) on conflict (name) do nothing
                                """)
                        .params(name, encodedPassword, Account.stored(roles))
                        .update()
                == 1;
    }

    /** Replaces a one-time password that nobody has used to choose an own one; false where there is none. */
    boolean renewOneTime(String name, String encodedPassword) {
        return database.sql(
                                "update store.account set password = ? where name = ? and must_change_password and not disabled")
                        .params(encodedPassword, name)
                        .update()
                == 1;
    }

    /** All accounts by name. */
    List<Account> all() {
        return database.sql(SELECT + " order by name").query(Accounts::account).list();
    }

    /** Gives a one-time password in place of the present one and opens the account again; false where there is none. */
    boolean reset(String name, String encodedPassword) {
        return database.sql("update store.account set password = ?, must_change_password = true, disabled = false "
                                + "where name = ?")
                        .params(encodedPassword, name)
                        .update()
                == 1;
    }

    /** Closes an account: its sessions end with their next request; false where there is none. */
    boolean disable(String name) {
        return database.sql("update store.account set disabled = true where name = ?")
                        .param(name)
                        .update()
                == 1;
    }

    void choosePassword(String name, String encodedPassword) {
        database.sql("update store.account set password = ?, must_change_password = false where name = ?")
                .params(encodedPassword, name)
                .update();
    }
}
