package id.timpora.match.level;

import id.timpora.match.similarity.NameForm;
import id.timpora.match.similarity.NameForm.Traits;
import id.timpora.match.similarity.NameWord;
import java.util.Arrays;
import java.util.List;

/** Reads a name into the form that is compared: titles, scripts, words of descent. */
@FunctionalInterface
public interface NameReader {
    /** Takes the words as they stand. */
    NameReader PLAIN =
            name -> NameForm.of(Arrays.stream(name.split(" ")).map(NameWord::of).toList(), List.of(), Traits.PLAIN);

    /** The form of a name. */
    NameForm read(String name);
}
