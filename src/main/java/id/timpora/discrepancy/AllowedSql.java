package id.timpora.discrepancy;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the SELECT of a rule or of a view may be made of. Everything else is refused: a list of what is forbidden would
 * have to name every function of every version and extension of PostgreSQL.
 */
final class AllowedSql {
    /** Functions that compute from their arguments alone and keep nothing, wait for nothing and reach nothing. */
    static final Set<String> FUNCTIONS = sorted("""
            abs age array_agg array_append array_cat array_length array_position array_remove array_to_string ascii avg
            bool_and bool_or btrim cardinality ceil ceiling coalesce concat concat_ws count cume_dist date_part date_trunc
            dense_rank every extract first_value floor generate_series greatest initcap isfinite justify_days lag
            last_value lead least left length ln log lower lpad ltrim make_date make_interval max md5 min mod mode
            nth_value ntile nullif percent_rank percentile_cont percentile_disc position power rank regexp_match regexp_replace replace
            right round row_number rpad rtrim sign split_part sqrt starts_with string_agg string_to_array strpos substr
            sum to_char to_date translate trunc unnest upper
            rule.age rule.date_parts_differing rule.differs_by_one rule.district_code rule.document rule.is_arrival_index
            rule.is_keying_edit rule.is_spouse_index rule.is_swapped_date rule.is_visit_index rule.name_key
            rule.name_similarity rule.place rule.regency_code rule.zone_digit""");

    /** What {@code jobs/views/} may call besides. */
    static final Set<String> FUNCTIONS_OF_VIEWS = sorted("store.as_of_run");

    /** Types a value may be cast to: none that looks anything up, as {@code regclass} does. */
    static final Set<String> TYPES =
            sorted("bigint boolean char date integer interval numeric smallint text timestamp varchar");

    /** Words that may stand before a bracket without being a call. */
    static final Set<String> BEFORE_BRACKET = sorted("""
            all and any array as between by case distinct else except exists filter from group having in intersect is join
            lateral like limit materialized not offset on or over partition select some then union using values when where
            with within""");

    /** Of these, the ones the parser takes for functions. */
    static final Set<String> LIKE_FUNCTIONS = Set.of("all", "any", "array", "some");

    /** Words that may stand before a text in quotes. */
    static final Set<String> BEFORE_TEXT = sorted("""
            all and any between by case date distinct else from having ilike in interval like not on or select similar some
            then timestamp when where""");

    /** Words that ask for more than reading: changes, locks, the clock, who is asking, or a loop without end. */
    static final Set<String> REFUSED = sorted("""
            call copy current_catalog current_date current_role current_schema current_time current_timestamp current_user
            delete do execute fetch for insert into localtime localtimestamp lock merge operator recursive session_user
            system_user table tablesample truncate update user""");

    /** Kinds of nodes of the parsed statement, by the parser's names. */
    static final Set<String> NODES = sorted("""
            Addition Alias AliasColumn AllColumns AllTableColumns AnalyticExpression AndExpression AnyComparisonExpression
            ArrayConstructor ArrayExpression Between BooleanValue CaseExpression CastExpression ColDataType Column Concat
            DateTimeLiteralExpression Distinct Division DoubleValue EqualsTo ExceptOp ExistsExpression ExpressionList
            ExtractExpression Function GreaterThan GreaterThanEquals GroupByElement InExpression IntersectOp
            IntervalExpression IsBooleanExpression IsDistinctExpression IsNullExpression Join LateralSubSelect LikeExpression
            Limit LongValue MinorThan MinorThanEquals Modulo Multiplication NotEqualsTo NotExpression NullValue Offset
            OracleNamedFunctionParameter OrExpression OrderByClause OrderByElement ParenthesedExpressionList
            ParenthesedFromItem ParenthesedSelect PartitionByClause PlainSelect RegExpMatchOperator RowConstructor SelectItem
            SetOperationList SignedExpression StringValue Subtraction Table TableFunction UnionOp Values WhenClause
            WindowDefinition WindowElement WindowOffset WindowRange WithItem""");

    private AllowedSql() {}

    private static Set<String> sorted(String words) {
        return new TreeSet<>(Set.of(words.strip().split("\\s+")));
    }
}
