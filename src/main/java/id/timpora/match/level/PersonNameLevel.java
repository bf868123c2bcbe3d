package id.timpora.match.level;

import id.timpora.match.similarity.NameForm;
import id.timpora.match.similarity.NameLikeness;
import id.timpora.match.table.Values;

/** Likeness of two names of persons, whatever the order, spelling or script. */
final class PersonNameLevel implements LevelKind {
    static final String WORD = "person-name";

    /** The names of all values, read once. */
    private record Forms(NameForm[] of) {
        static Forms read(Values values, NameReader reader) {
            NameForm[] forms = new NameForm[values.size()];
            for (int i = 0; i < forms.length; i++) {
                forms[i] = reader.read(values.text(i));
            }
            return new Forms(forms);
        }
    }

    @Override
    public String word() {
        return WORD;
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
        NameForm[] forms =
                values.derive(Forms.class, v -> Forms.read(v, kernels.names())).of();
        NameLikeness likeness = kernels.of(values, NameLikeness.class, NameLikeness::new);
        return (a, b) -> likeness.of(forms[a], forms[b]) >= argument;
    }
}
