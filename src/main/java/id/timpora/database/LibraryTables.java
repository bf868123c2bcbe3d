package id.timpora.database;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Tables of a library, created once from the script inside the library's own jar. */
abstract class LibraryTables extends BaseJavaMigration {
    private final Resource script;

    LibraryTables(String script) {
        this.script = new ClassPathResource(script);
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false; // Quartz's script ends with a COMMIT of its own
    }

    @Override
    public void migrate(Context context) {
        ScriptUtils.executeSqlScript(context.getConnection(), new EncodedResource(script));
    }
}
