package id.timpora.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Mentions that are judged as one person. */
record Identity(Person person, List<Mention> mentions) {
    private static final int FULL_DATE = 10;

    /** All mentions of each true person. */
    static List<Identity> ofPersons(List<Mention> mentions) {
        var all = new LinkedHashMap<Object, Identity>();
        for (Mention mention : mentions) {
            Person person = mention.person();
            all.computeIfAbsent(person.number(), n -> new Identity(person, new ArrayList<>()))
                    .mentions
                    .add(mention);
        }
        return List.copyOf(all.values());
    }

    /** Of each true person, the mentions that documents hold together; each other mention stands alone. */
    static List<Identity> byDocuments(List<Mention> mentions) {
        List<Identity> all = new ArrayList<>();
        for (Mention mention : mentions) {
            List<Identity> touching = all.stream()
                    .filter(i -> i.person.number() == mention.person().number()
                            && i.mentions.stream().anyMatch(m -> hold(m, mention)))
                    .toList();
            Identity joined = new Identity(mention.person(), new ArrayList<>(List.of(mention)));
            touching.forEach(i -> joined.mentions.addAll(i.mentions));
            all.removeAll(touching);
            all.add(joined);
        }
        return all;
    }

    /** A passport with the same full date of birth; or any number with clear names. */
    private static boolean hold(Mention one, Mention other) {
        boolean clear = one.clearName() && other.clearName();
        boolean sameBirth = one.birth() != null
                && one.birth().length() == FULL_DATE
                && one.birth().equals(other.birth());
        return one.keys().stream()
                .filter(other.keys()::contains)
                .anyMatch(key -> clear || sameBirth && key.startsWith("P"));
    }

    boolean isLinked() {
        return mentions.size() > 1;
    }

    boolean isForeign() {
        return person.isForeign() && mentions.stream().anyMatch(Mention::showsForeigner);
    }
}
