package id.timpora.discrepancy;

import id.timpora.definition.InvalidDefinition.Mistake;
import id.timpora.discrepancy.SqlToken.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Holds the tokens of a SELECT against what is allowed.
 *
 * @param namesWithColumns names of the statement that are followed by a list of columns, as {@code u (phone)}
 */
record TokenCheck(String file, List<SqlToken> tokens, SelectReach reach, Collection<String> namesWithColumns) {
    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String wrong = wrong(i);
            if (!wrong.isEmpty()) {
                mistakes.add(new Mistake(file, tokens.get(i).line(), "", wrong));
            }
        }
        return mistakes;
    }

    private String wrong(int i) {
        SqlToken token = tokens.get(i);
        if (token.kind() == Kind.REFUSED) {
            return "has " + token.text()
                    + " outside a text; allowed: plain words, numbers, 'texts', operators and -- comments";
        }
        if (isSymbol(i - 1, "::") && !AllowedSql.TYPES.contains(token.text())) {
            return "casts to " + token.text() + "; allowed: " + String.join(", ", AllowedSql.TYPES);
        }
        if (token.kind() != Kind.WORD || isSymbol(i - 1, ".") && !isSymbol(i + 1, "(")) {
            return "";
        }
        if (AllowedSql.REFUSED.contains(token.text())) {
            return "has " + token.text().toUpperCase(java.util.Locale.ROOT)
                    + "; allowed: one SELECT that only reads, locks nothing, and knows the night from rule.night";
        }
        if (isSymbol(i + 1, "(")) {
            return call(i);
        }
        boolean beforeText = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.TEXT;
        return beforeText && !AllowedSql.BEFORE_TEXT.contains(token.text())
                ? "has " + token.text() + " before a text; allowed there: " + String.join(", ", AllowedSql.BEFORE_TEXT)
                : "";
    }

    private String call(int i) {
        String name = name(i);
        boolean known = reach.functions().contains(name)
                || AllowedSql.BEFORE_BRACKET.contains(name)
                || AllowedSql.TYPES.contains(name) && isSymbol(i - 1, "::")
                || namesWithColumns.contains(name);
        return known ? "" : "calls " + name + "; allowed: " + String.join(", ", reach.functions());
    }

    private String name(int last) {
        StringBuilder name = new StringBuilder(tokens.get(last).text());
        for (int i = last; isSymbol(i - 1, ".") && i >= 2; i -= 2) {
            name.insert(0, tokens.get(i - 2).text() + ".");
        }
        return name.toString();
    }

    private boolean isSymbol(int i, String text) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(Kind.SYMBOL, text);
    }
}
