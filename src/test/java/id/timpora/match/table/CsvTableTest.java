package id.timpora.match.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final List<Field> FIELDS = List.of(
            new Field("name", ValueType.NAME, List.of(List.of("first", "last"), List.of("alias"))),
            new Field("born", ValueType.DATE, List.of(List.of("born"))));

    @Test
    void joinsColumnsAndKeepsSeveralValues() throws IOException {
        Records records = read("id,first,last,alias,born\n1,Ana,Lim,,3/7/1990\n2,Ana,,\"ANA, Lim\",\n3,,,,\n");
        Column name = records.column("name");
        assertThat(name.text(name.codes()[0])).isEqualTo("ANA LIM");
        assertThat(name.text(name.codes()[1])).isEqualTo("ANA LIM | ANA");
        assertThat(name.codes()[2]).isEqualTo(Column.MISSING);
        assertThat(records.column("born").text(records.column("born").codes()[0]))
                .isEqualTo("1990-07-03");
    }

    @Test
    void readsQuotesDelimitersByteOrderMarksAndLineEndsAsTheyCome() throws IOException {
        Records records = read("\ufeffid;first;last;alias;born\r\n\"1\";\"A\"\"B\";\"C\nD\";;\r\n\r\n2;x;y;;");
        assertThat(records.size()).isEqualTo(2);
        Column name = records.column("name");
        assertThat(name.text(name.codes()[0])).isEqualTo("A B C D");
        assertThat(records.ids().text(1)).isEqualTo("2");
    }

    @Test
    void readsTheSameHoweverTheBytesComeIn() throws IOException {
        StringBuilder text = new StringBuilder("id,first,last,alias,born\n");
        Random random = new Random(4);
        for (int i = 0; i < 3000; i++) {
            text.append("r")
                    .append(i)
                    .append(",\"")
                    .append("a\"\"b".repeat(random.nextInt(4)))
                    .append("\",x");
            text.append("é".repeat(random.nextInt(300))).append(",,1990-01-01\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(texts(read(new ByteArrayInputStream(bytes)))).isEqualTo(texts(read(new Trickle(bytes))));
    }

    private static List<String> texts(Records records) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Column name = records.column("name");
            texts.add(records.ids().text(i) + name.text(name.codes()[i]));
        }
        return texts;
    }

    @Test
    void sortsRecordsByTheirNames() throws IOException {
        Records sorted = read("id,first,last,alias,born\nb,B,,,\n10,X,,,\naa,A,,,\n9,Y,,,\n")
                .sorted();
        assertThat(List.of(0, 1, 2, 3).stream().map(i -> sorted.ids().text(i))).containsExactly("10", "9", "aa", "b");
        assertThat(sorted.column("name").text(sorted.column("name").codes()[3])).isEqualTo("B");
    }

    @Test
    void refusesWhatIsNoTableOfRecordsWithTheLine() {
        assertThatThrownBy(() -> read("")).hasMessage("f.csv:1: the file is empty");
        assertThatThrownBy(() -> read("id,first,last,alias\n1,a,b,c\n"))
                .hasMessage("f.csv:1: no such column: born; there are: id, first, last, alias");
        assertThatThrownBy(() -> read("id,first,last,alias,born\n1,a,b,c,\n1,a,b,c,\n"))
                .hasMessage("f.csv:3: id is there twice");
        assertThatThrownBy(() -> read("id,first,last,alias,born\n,a,b,c,\n")).hasMessage("f.csv:2: id is empty");
        assertThatThrownBy(() -> read("id,first,last,alias,born\n1,a\n"))
                .hasMessage("f.csv:2: 2 cells, the header has 5");
        assertThatThrownBy(() -> read("id,id,first,last,alias,born\n1,1,a,b,c,\n"))
                .hasMessage("f.csv:1: a column name is there twice");
    }

    @Test
    void leavesOutValuesThatSoManyPersonsShare() throws IOException {
        StringBuilder text = new StringBuilder("id,first,last,alias,born\n");
        for (int i = 0; i < 12; i++) {
            text.append(i)
                    .append(",N")
                    .append(i)
                    .append(",,,")
                    .append(i < 9 ? "1990-01-01" : "1991-01-01")
                    .append('\n');
        }
        List<Records.Generic> found = new ArrayList<>();
        Records left = read(text.toString()).withoutGeneric("born", "name", 9, List.of(), found::add);
        assertThat(found).containsExactly(new Records.Generic("born", "1990-01-01", 9));
        assertThat(left.column("born").known()).isEqualTo(3);
    }

    private static Records read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Records read(InputStream in) throws IOException {
        CsvTable table = new CsvTable("id", FIELDS, Set.of());
        table.read("f.csv", in, n -> {});
        return table.build();
    }

    /** Hands out a few bytes at a time. */
    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream bytes;
        private final Random random = new Random(1);

        Trickle(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return bytes.read(target, from, Math.min(length, 1 + random.nextInt(700)));
        }
    }
}
