package id.timpora.match.level;

import id.timpora.match.table.Values;

/** At most so many years between two dates. */
final class YearsLevel implements LevelKind {
    @Override
    public String word() {
        return "years";
    }

    @Override
    public Argument argument() {
        return new Argument("<=", 0, 100);
    }

    @Override
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        Dates dates = Dates.of(values);
        return (a, b) -> dates.areDates(a, b)
                && Math.abs(Dates.number(Dates.year(dates.packed[a])) - Dates.number(Dates.year(dates.packed[b])))
                        <= argument;
    }
}
