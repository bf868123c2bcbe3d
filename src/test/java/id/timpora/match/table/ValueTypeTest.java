package id.timpora.match.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTypeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEXT     | '  Łódź   street ' | LODZ STREET
            NAME     | O'Hare-Smith, J.   | OHARE SMITH J
            NAME     | Müller             | MULLER
            NAME     | 金正恩             | 金正恩
            NAME     | 'គីម,តារា'         | គីម តារា
            NAME     | สมชาย              | สมชาย
            NAME     | Йосиф              | ЙОСИФ
            NAME     | Семён              | СЕМЕН
            NAME     | Паўлавіч           | ПАЎЛАВІЧ
            DATE     | 19850614           | 1985-06-14
            DATE     | 3/7/2025           | 2025-07-03
            DATE     | 6/15/98            | 1998-06-15
            DATE     | 15-Mar-92          | 1992-03-15
            DATE     | Mar 1 1970         | 1970-03-01
            DATE     | 3 Juli 2025        | 2025-07-03
            DATE     | 1949 7 22          | 1949-07-22
            DATE     | 1850-03-83         | 1850-03-83
            DATE     | 1987               | 1987-00-00
            DATE     | unknown            | UNKNOWN
            DOCUMENT | e 12-34.56/78      | E12345678
            CODE     | ' chn '            | CHN
            PHONE    | +62 812-3456-7890  | 1234567890
            PHONE    | 0352 6553537       | 3526553537
            EMAIL    | Ana <ana@x.id>     | ANA@X.ID
            ADDRESS  | 12 Main St.        | 12 MAIN STREET
            ADDRESS  | Jl. Merdeka No 5   | JALAN MERDEKA NOMOR 5
            NUMBER   | 12.0               | 12
            NUMBER   | 12.50              | 12.50
            """)
    void makesCellsComparable(ValueType type, String cell, String expected) {
        assertThat(type.normal(cell)).isEqualTo(expected);
        assertThat(type.normal(type.normal(cell))).isEqualTo(expected);
    }
}
