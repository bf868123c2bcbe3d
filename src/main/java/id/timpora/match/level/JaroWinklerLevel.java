package id.timpora.match.level;

import id.timpora.match.table.Values;

/** Jaro–Winkler similarity of the texts. */
final class JaroWinklerLevel implements LevelKind {
    @Override
    public String word() {
        return "jaro-winkler";
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
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        JaroWinklerKernel kernel = kernels.of(values, JaroWinklerKernel.class, () -> new JaroWinklerKernel(values));
        return (a, b) -> kernel.atLeast(a, b, argument);
    }
}
