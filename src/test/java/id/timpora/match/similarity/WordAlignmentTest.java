package id.timpora.match.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAlignmentTest {
    @ParameterizedTest
    @CsvSource({
        "LIN LI HUA, LI HUA LIN",
        "LIN LIHUA, LI HUA LIN",
        "VAN THANG LE, LE VANTHANG",
        "PARK MIN JAE, PARK MINJAE",
        "XIAOMING, XIAO MING"
    })
    void wordsJoinedAndInAnotherOrderAreOneName(String one, String other) {
        assertThat(WordAlignment.of(words(one), words(other))).isEqualTo(1);
        assertThat(WordAlignment.of(words(other), words(one))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"LIN LIHUA, LIN MEILING", "NGUYEN VAN HUNG, NGUYEN THI LAN"})
    void joiningWordsDoesNotMakeOtherNamesAlike(String one, String other) {
        assertThat(WordAlignment.of(words(one), words(other))).isLessThan(0.8);
    }

    private static List<String> words(String name) {
        return List.of(name.split(" "));
    }
}
