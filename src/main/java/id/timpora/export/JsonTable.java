package id.timpora.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** An array of objects; numbers are numbers, empty cells are null. */
final class JsonTable implements Table {
    private final JsonGenerator json;
    private final List<String> columns;

    JsonTable(Writer out, List<String> columns) {
        this.json = JsonMapper.builder().build().createGenerator(out);
        this.columns = columns;
        json.writeStartArray();
    }

    @Override
    public void row(List<String> values) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeName(columns.get(i));
            String value = values.get(i);
            if (value.isEmpty()) {
                json.writeNull();
            } else if (What.isNumber(columns.get(i))) {
                json.writeNumber(value);
            } else {
                json.writeString(value);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.close();
    }
}
