package id.timpora.match.level;

import id.timpora.match.table.Values;

/** The words of all values, and how much each says: the rarer the more. */
final class Words {
    final Values words = new Values();
    final int[][] ofValue;
    final double[] worth;

    private Words(Values values) {
        ofValue = new int[values.size()][];
        for (int i = 0; i < ofValue.length; i++) {
            String[] texts = values.text(i).split(" ");
            ofValue[i] = new int[texts.length];
            for (int j = 0; j < texts.length; j++) {
                ofValue[i][j] = words.code(texts[j]);
            }
        }
        worth = new double[words.size()];
        double all = values.known() < 0 ? countHere(values) : countElsewhere(values);
        for (int i = 0; i < worth.length; i++) {
            worth[i] = Math.log(1 + all / worth[i]);
        }
    }

    private double countHere(Values values) {
        double all = 0;
        for (int i = 0; i < ofValue.length; i++) {
            all += held(values, i);
            for (int word : ofValue[i]) {
                worth[word] += held(values, i);
            }
        }
        return all;
    }

    /** What a word says must not depend on who happens to be here. */
    private double countElsewhere(Values values) {
        for (int i = 0; i < worth.length; i++) {
            worth[i] = Math.max(1, values.wordCount(words.text(i)));
        }
        return Math.max(1, values.known());
    }

    private static int held(Values values, int value) {
        return Math.max(1, values.count(value));
    }

    static Words of(Values values) {
        return values.derive(Words.class, Words::new);
    }
}
