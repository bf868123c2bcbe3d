package id.timpora.synthetic;

/** Why a row is to be rejected. */
enum Defect {
    QUOTE_OPEN,
    FIELD_COUNT,
    ENCODING,
    TOO_LONG,
    KEY_MISSING,
    REQUIRED_MISSING,
    DATE_IMPOSSIBLE,
    CODE_UNKNOWN;

    /** The column that carries the defect in the layouts defects are planted in. */
    String column(Layout layout) {
        boolean crossing = layout == Layout.PERLINTASAN;
        return switch (this) {
            case KEY_MISSING -> crossing ? "ID_PERLINTASAN" : "NO_TANDA_TERIMA";
            case REQUIRED_MISSING -> crossing ? "NAMA_LENGKAP" : "NAMA_TAMU";
            case DATE_IMPOSSIBLE -> crossing ? "TGL_PERLINTASAN" : "TGL_CHECK_IN";
            case CODE_UNKNOWN -> crossing ? "ARAH" : "";
            case QUOTE_OPEN, TOO_LONG, FIELD_COUNT, ENCODING -> "";
        };
    }

    Object value() {
        return switch (this) {
            case KEY_MISSING -> "-";
            case REQUIRED_MISSING -> "N/A";
            case DATE_IMPOSSIBLE -> "31/02/2026 10:00:00";
            case CODE_UNKNOWN -> "SAMPING";
            case QUOTE_OPEN, TOO_LONG, FIELD_COUNT, ENCODING -> "";
        };
    }

    /** Whether the layout has a column for it. */
    boolean fits(Layout layout) {
        return layout == Layout.PERLINTASAN || layout == Layout.APOA && this != CODE_UNKNOWN;
    }
}
