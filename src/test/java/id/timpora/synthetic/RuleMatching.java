package id.timpora.synthetic;

import id.timpora.synthetic.TruthComparison.RuleFigures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the findings of one rule with those due, one to one, by the mentions they name. A finding is right if it is true, or
 * if documents alone make it look true; it must be found if it is true and documents show it.
 */
final class RuleMatching {
    private static final Map<Character, String> FIELDS = Map.of('B', "Date of birth", 'S', "Sex", 'N', "Nationality");

    private RuleMatching() {}

    static RuleFigures match(List<Map<String, String>> found, List<Map<String, String>> due) {
        Map<String, List<Integer>> byRef = new HashMap<>();
        for (int i = 0; i < due.size(); i++) {
            for (String ref : Csv.list(due.get(i).get("record_refs"))) {
                for (String each : ref.split("&")) {
                    int index = i;
                    byRef.computeIfAbsent(each, k -> new ArrayList<>()).add(index);
                }
            }
        }
        Set<Integer> taken = new HashSet<>();
        List<String> differences = new ArrayList<>();
        int right = 0;
        for (Map<String, String> finding : found) {
            int partner = partner(finding, due, byRef, taken);
            if (partner >= 0 && taken.add(partner)) {
                right++;
            } else {
                differences.add("not due: " + finding.get("rule_code") + " " + finding.get("record_refs"));
            }
        }
        int must = 0;
        int missed = 0;
        int real = 0;
        int realMatched = 0;
        for (int i = 0; i < due.size(); i++) {
            boolean isReal = due.get(i).get("real").equals("true");
            boolean mustBeFound = isReal && due.get(i).get("linkable").equals("true");
            must += mustBeFound ? 1 : 0;
            real += isReal ? 1 : 0;
            realMatched += isReal && taken.contains(i) ? 1 : 0;
            if (mustBeFound && !taken.contains(i)) {
                missed++;
                differences.add("not found: " + due.get(i).get("rule_code") + " "
                        + due.get(i).get("record_refs"));
            }
        }
        return new RuleFigures(found.size(), right, must, missed, real, realMatched, differences);
    }

    private static int partner(
            Map<String, String> finding,
            List<Map<String, String>> due,
            Map<String, List<Integer>> byRef,
            Set<Integer> taken) {
        List<String> refs = Csv.list(finding.get("record_refs"));
        for (String ref : refs) {
            for (int i : byRef.getOrDefault(ref, List.of())) {
                if (!taken.contains(i) && fits(finding, refs, due.get(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean fits(Map<String, String> finding, List<String> refs, Map<String, String> due) {
        String named = due.get("record_refs");
        if (named.contains("&")) {
            return refs.containsAll(List.of(named.split("&")));
        }
        String subject = due.get("subjects");
        String field = subject.isEmpty() ? null : FIELDS.get(subject.charAt(subject.length() - 1));
        boolean sameField =
                field == null || finding.getOrDefault("summary_en", field).startsWith(field);
        String day = due.get("event_date");
        boolean sameDay =
                day.isEmpty() || finding.getOrDefault("event_date", day).equals(day);
        return sameField && sameDay;
    }
}
