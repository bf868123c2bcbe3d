package id.timpora.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which findings a list shows. None of its values is personal, so it may stand in an address.
 *
 * @param view one of {@link View}, by its name in lower case
 * @param page from 1
 */
record Filter(View view, String severity, String rule, String status, String agency, String kecamatan, int page) {

    /** The lists a member chooses between; the mutually exclusive part of the filter. */
    enum View {
        /** Open findings about the stay of people. */
        OPEN,
        /** Open findings first seen in the last published night. */
        NEW,
        /** Open findings about the quality of records. */
        QUALITY,
        /** Findings that a later delivery closed, or that were settled. */
        CLOSED,
        /** The protection queue, open and closed: apart from all other lists, and only for the few. */
        PROTECTION;

        /** The lists a reader may choose between. */
        static List<View> of(Reader reader) {
            List<View> views = new ArrayList<>();
            if (reader.team()) {
                views.addAll(List.of(OPEN, NEW, QUALITY, CLOSED));
            }
            if (reader.protector()) {
                views.add(PROTECTION);
            }
            return views;
        }

        /** The list of a name; the first of the reader's for any name the reader has no list of. */
        static View parse(@Nullable String name, Reader reader) {
            List<View> views = of(reader);
            return views.stream()
                    .filter(view -> view.param().equals(name))
                    .findFirst()
                    .orElse(views.get(0));
        }

        /** As it stands in an address. */
        public String param() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Filter of(Map<String, String> parameters, Reader reader) {
        return new Filter(
                View.parse(parameters.get("view"), reader),
                value(parameters, "severity"),
                value(parameters, "rule"),
                value(parameters, "status"),
                value(parameters, "agency"),
                value(parameters, "kecamatan"),
                page(parameters.getOrDefault("page", "1")));
    }

    /** PostgreSQL cannot store a NUL, so no finding has one. */
    private static String value(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").replace('\0', '\uFFFD');
    }

    private static int page(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The address of another page of the same list. */
    public String at(int otherPage) {
        var address = UriComponentsBuilder.fromPath("/temuan").queryParam("view", view.param());
        Map.of("severity", severity, "rule", rule, "status", status, "agency", agency, "kecamatan", kecamatan)
                .forEach((name, value) ->
                        address.queryParamIfPresent(name, Optional.of(value).filter(v -> !v.isEmpty())));
        return address.queryParam("page", otherPage).encode().build().toUriString();
    }
}
