package id.timpora.discrepancy;

import id.timpora.discrepancy.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a SELECT as PostgreSQL does. Whatever could make two readers see two different texts (dollar quotes, escapes,
 * quoted names, comments in blocks, characters beyond ASCII outside texts) becomes a {@link Kind#REFUSED} token.
 */
final class SqlTokens {
    private static final Pattern NEXT = Pattern.compile("(?<blank>\\s+|--[^\\n]*)"
            + "|(?<escape>(?:[eEbBxXnN]|[uU]&)'|[uU]&\"|\\$[A-Za-z_0-9]*\\$?|\"|/\\*|;|\\\\|`|@)"
            + "|(?<text>'(?:[^']|'')*')"
            + "|(?<parameter>(?<!:):[a-z][a-z_0-9]*)"
            + "|(?<word>[A-Za-z_][A-Za-z_0-9]*)"
            + "|(?<number>[0-9]+(?:\\.[0-9]+)?)"
            + "|(?<symbol>::|<>|<=|>=|\\|\\||<@|@>|!~\\*?|~\\*|[-+*/%=<>~(),.\\[\\]:|])");

    private SqlTokens() {}

    /** The tokens of a text that begins on the given line. */
    static List<SqlToken> of(String select, int firstLine) {
        List<SqlToken> tokens = new ArrayList<>();
        Matcher next = NEXT.matcher(select);
        int line = firstLine;
        int at = 0;
        while (at < select.length()) {
            next.region(at, select.length());
            next.useTransparentBounds(true);
            if (!next.lookingAt()) {
                tokens.add(new SqlToken(Kind.REFUSED, select.substring(at, at + 1), line));
                return tokens;
            }
            if (next.group("blank") == null) {
                tokens.add(token(next, line));
            }
            line += (int) next.group().chars().filter(c -> c == '\n').count();
            at = next.end();
        }
        return tokens;
    }

    private static SqlToken token(Matcher found, int line) {
        if (found.group("escape") != null) {
            return new SqlToken(Kind.REFUSED, found.group(), line);
        }
        if (found.group("word") != null) {
            return new SqlToken(Kind.WORD, found.group().toLowerCase(Locale.ROOT), line);
        }
        for (Kind kind : List.of(Kind.TEXT, Kind.PARAMETER, Kind.NUMBER)) {
            if (found.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return new SqlToken(kind, found.group(), line);
            }
        }
        return new SqlToken(Kind.SYMBOL, found.group(), line);
    }
}
