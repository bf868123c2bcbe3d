package id.timpora.match.level;

import id.timpora.match.table.Values;

/** Two texts as bags of words, order free, rare words counting more. */
enum WordsLevel implements LevelKind {
    /** So great a part of the words of both is found again. */
    COMMON("words") {
        @Override
        double of(WordsKernel kernel, int a, int b) {
            return kernel.common(a, b);
        }
    },
    /** So great a part of the shorter text is found again in the longer. */
    CONTAINED("words-contained") {
        @Override
        double of(WordsKernel kernel, int a, int b) {
            return kernel.contained(a, b);
        }
    };

    private final String text;

    WordsLevel(String text) {
        this.text = text;
    }

    abstract double of(WordsKernel kernel, int a, int b);

    @Override
    public String word() {
        return text;
    }

    @Override
    public Argument argument() {
        return Argument.SIMILARITY;
    }

    @Override
    public boolean isCostly() {
        return true;
    }

    @Override
    public boolean needsFrequencies() {
        return true;
    }

    @Override
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        WordsKernel kernel = kernels.of(values, WordsKernel.class, () -> new WordsKernel(values));
        return (a, b) -> of(kernel, a, b) >= argument;
    }
}
