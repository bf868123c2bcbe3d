package id.timpora.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet; text is text, never a formula. A sheet that is full is followed by another. */
final class SheetTable implements Table {
    private static final int ROWS_A_SHEET = 1_000_000;
    private static final int FLUSH_EVERY = 1000;

    private final Workbook book;
    private final List<String> columns;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    SheetTable(OutputStream out, List<String> columns) {
        this.book = new Workbook(out, "Timpora", "1.0");
        this.columns = columns;
        this.sheet = begin();
    }

    private Worksheet begin() {
        Worksheet fresh = book.newWorksheet(sheets == 1 ? "data" : "data " + sheets);
        for (int i = 0; i < columns.size(); i++) {
            fresh.value(0, i, columns.get(i));
        }
        row = 1;
        return fresh;
    }

    @Override
    public void row(List<String> values) throws IOException {
        if (row > ROWS_A_SHEET) {
            sheet.finish();
            sheets++;
            sheet = begin();
        }
        for (int i = 0; i < columns.size(); i++) {
            String value = values.get(i);
            if (!value.isEmpty() && What.isNumber(columns.get(i))) {
                sheet.value(row, i, new BigDecimal(value));
            } else if (!value.isEmpty()) {
                sheet.value(row, i, value);
            }
        }
        if (++row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
