package id.timpora.match.level;

import id.timpora.match.similarity.SoundKey;
import id.timpora.match.table.Values;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The words sound alike. */
final class SoundLevel implements LevelKind {
    private record Keys(int[] codes) {}

    @Override
    public String word() {
        return "sound";
    }

    @Override
    public Argument argument() {
        return Argument.NONE;
    }

    @Override
    public ValueTest bind(Values values, double argument, Kernels kernels) {
        return Folded.test(values.derive(Keys.class, v -> new Keys(Folded.of(v, SoundLevel::key)))
                .codes());
    }

    private static String key(String text) {
        return Arrays.stream(text.split(" ")).map(SoundKey::of).collect(Collectors.joining());
    }
}
