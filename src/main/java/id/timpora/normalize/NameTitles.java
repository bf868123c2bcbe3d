package id.timpora.normalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the titles off a name, front and back, but never its last word. */
final class NameTitles {
    private static final int SHORT = 2;

    private final NameLists lists;
    private final Set<String> front = new HashSet<>();
    private final Set<String> back = new HashSet<>();

    NameTitles(NameLists lists) {
        this.lists = lists;
        front.addAll(lists.front());
        back.addAll(lists.back());
        lists.descent().keySet().stream().filter(w -> w.contains("/")).forEach(w -> {
            front.add(w);
            back.add(w);
        });
    }

    /** Words that stay one word at the front of a name though dots or a slash are within. */
    Set<String> front() {
        return front;
    }

    /** Words that stay one word behind the first though dots or a slash are within. */
    Set<String> back() {
        return back;
    }

    /** Removes titles from the given words and returns them in the order written. */
    List<String> take(List<NameToken> words) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        while (words.size() > 1 && (takeFirst(words, before) || takeLast(words, after))) {
            // each round takes one title
        }
        before.addAll(after);
        return before;
    }

    private boolean takeFirst(List<NameToken> words, List<String> titles) {
        String two = words.get(0).text() + " " + words.get(1).text();
        if (words.size() > 2 && lists.front().contains(two)) {
            titles.add(two);
            words.subList(0, 2).clear();
            return true;
        }
        NameToken first = words.get(0);
        boolean title = lists.front().contains(first.text()) && isSure(first);
        if (title) {
            titles.add(first.text());
            words.remove(0);
        }
        return title;
    }

    private boolean takeLast(List<NameToken> words, List<String> titles) {
        NameToken last = words.get(words.size() - 1);
        boolean title = lists.back().contains(last.text()) && isSure(last) && (last.marked() || words.size() > SHORT);
        if (title) {
            titles.add(0, last.text());
            words.remove(words.size() - 1);
        }
        return title;
    }

    private boolean isSure(NameToken word) {
        return word.marked() || !lists.unsure().contains(word.text());
    }

    /** Whether every word is a title that follows a name after a comma. */
    boolean areTitles(List<NameToken> words) {
        return words.stream().allMatch(w -> lists.back().contains(w.text()));
    }
}
