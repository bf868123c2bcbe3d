package id.timpora.scenario;

import java.util.List;
import java.util.Map;

/**
 * Rows in, findings out: one small story a lawyer can read.
 *
 * @param id marks every key of the story's rows
 * @param rule code of the rule it is about
 * @param name what happens
 * @param kind due, innocent, edge or uncovered
 * @param people who takes part, by letter, with what differs from an ordinary person
 * @param rows one map a row: {@code feed: {column: value}}
 * @param finds findings that are due
 * @param notAssessable whether the case must be told as not assessable
 */
public record Scenario(
        String id,
        String rule,
        String name,
        String kind,
        Map<String, Map<String, Object>> people,
        List<Map<String, Map<String, Object>>> rows,
        List<Expected> finds,
        boolean notAssessable) {

    /**
     * A finding that is due.
     *
     * @param severity in capitals
     * @param kind KERAS, LUNAK, MUTU or KANDIDAT; empty where the rule's own
     * @param subjects letters of the people; empty where it does not matter
     */
    public record Expected(String severity, String kind, List<String> subjects) {}
}
