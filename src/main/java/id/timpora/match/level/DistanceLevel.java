package id.timpora.match.level;

import id.timpora.match.table.Values;

/** At most so much between two numbers. */
final class DistanceLevel implements LevelKind {
    private record Numbers(double[] numbers) {
        static Numbers of(Values values) {
            double[] numbers = new double[values.size()];
            for (int i = 0; i < numbers.length; i++) {
                try {
                    numbers[i] = Double.parseDouble(values.text(i));
                } catch (NumberFormatException e) {
                    numbers[i] = Double.NaN;
                }
            }
            return new Numbers(numbers);
        }
    }

    @Override
    public String word() {
        return "distance";
    }

    @Override
    public Argument argument() {
        return new Argument("<=", 0, 1e12);
    }

    @Override
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        double[] numbers = values.derive(Numbers.class, Numbers::of).numbers();
        return (a, b) -> Math.abs(numbers[a] - numbers[b]) <= argument;
    }
}
