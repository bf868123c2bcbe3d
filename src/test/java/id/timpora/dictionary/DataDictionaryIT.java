package id.timpora.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataDictionaryIT {
    /** Indonesian, a slash between blanks, English. */
    private static final Pattern BILINGUAL = Pattern.compile("\\S.* / \\S.*", Pattern.DOTALL);

    private static final DataSource DATABASE = DataDictionary.database();

    @Test
    void everythingInTheCatalogSaysWhatItMeansInBothLanguages() {
        List<String> silent = new ArrayList<>();
        Catalog catalog = new Catalog(DATABASE);
        for (String schema : Catalog.SCHEMAS) {
            note(silent, schema, catalog.schema(schema));
            for (Relation relation : catalog.relations(schema)) {
                String name = schema + "." + relation.name();
                note(silent, name, relation.comment());
                relation.columns().forEach(column -> note(silent, name + "." + column.name(), column.comment()));
            }
        }
        assertThat(silent).isEmpty();
    }

    /** Where this fails after a change of tables or comments, write the file anew as its first lines say. */
    @Test
    void theCheckedInDictionaryIsTheGeneratedOne() throws IOException {
        assertThat(Files.readString(DataDictionary.FILE)).isEqualTo(DataDictionary.text(DATABASE));
    }

    private static void note(List<String> silent, String name, @Nullable String comment) {
        if (comment == null || !BILINGUAL.matcher(comment).matches()) {
            silent.add(name + (comment == null ? "" : ": " + comment));
        }
    }
}
