package id.timpora.normalize;

import java.util.HashMap;
import java.util.Map;

/** Names of months as clerks write them, in Indonesian and English. */
final class Months {
    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    private static Map<String, Integer> numbers() {
        String[] names = {
            "JAN JANUARI JANUARY",
            "FEB FEBRUARI FEBRUARY PEB PEBRUARI",
            "MAR MARET MARCH MRT",
            "APR APRIL",
            "MEI MAY",
            "JUN JUNI JUNE",
            "JUL JULI JULY",
            "AGU AGT AGS AGST AGUST AGUSTUS AUG AUGUST",
            "SEP SEPT SEPTEMBER",
            "OKT OCT OKTOBER OCTOBER",
            "NOV NOP NOVEMBER NOPEMBER",
            "DES DEC DESEMBER DECEMBER"
        };
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                numbers.put(name, i + 1);
            }
        }
        return numbers;
    }

    /** 1 to 12; 0 for a word that is no month. */
    static int number(String name) {
        return NUMBERS.getOrDefault(name, 0);
    }
}
