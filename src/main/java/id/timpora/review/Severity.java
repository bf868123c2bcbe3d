package id.timpora.review;

import java.util.Locale;

/** How serious a finding is; shape, word and colour say it together. */
enum Severity {
    KRITIS,
    TINGGI,
    SEDANG,
    RENDAH,
    INFO;

    /** Class of the sheet; INFO is drawn like RENDAH. */
    public String style() {
        return this == INFO ? "rendah" : name().toLowerCase(Locale.ROOT);
    }
}
