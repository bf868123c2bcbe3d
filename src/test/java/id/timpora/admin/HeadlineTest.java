package id.timpora.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void oneFileNeedsAttentionAndTwoNeedIt() {
        assertThat(headline(1)).isEqualTo("Finished and published 09:26 WIB; 1 file needs attention");
        assertThat(headline(2)).endsWith("; 2 files need attention");
    }

    private static String headline(int files) {
        String text = ResourceBundle.getBundle("messages", Locale.ENGLISH).getString("night.publishedAttention");
        return new MessageFormat(text, Locale.ENGLISH)
                .format(new Object[] {"09:26 WIB", Integer.toString(files), files});
    }
}
