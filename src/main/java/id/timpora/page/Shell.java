package id.timpora.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame: who reads, in which language, on which night's data, and whether the data are invented. */
@ControllerAdvice
class Shell {
    private final JdbcClient database;
    private final boolean demo;

    Shell(JdbcClient database, @Value("${timpora.demo:false}") boolean demo) {
        this.database = database;
        this.demo = demo;
    }

    @ModelAttribute("f")
    Formats formats(Locale locale) {
        return new Formats(locale);
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Principal reader = request.getUserPrincipal();
        return new Frame(
                reader == null ? "" : reader.getName(),
                request.isUserInRole("ADMINISTRATOR"),
                request.isUserInRole("ANGGOTA") || request.isUserInRole("PELINDUNGAN"),
                demo,
                Letters.of(request),
                Here.of(request),
                reader == null ? null : published().orElse(null));
    }

    private Optional<Published> published() {
        return database.sql("select night, published_at from store.run where run_id = store.as_of_run()")
                .query((row, n) -> new Published(
                        row.getObject("night", LocalDate.class),
                        row.getTimestamp("published_at").toInstant()))
                .optional();
    }

    /**
     * What the frame of a page shows.
     *
     * @param reader account that reads, or empty before the login
     * @param administrator may see the nights
     * @param member may see the findings
     * @param demo the data are invented
     * @param letters size of the letters
     * @param here address of this page, for links that change language or letters
     * @param published the night whose data are shown; null before the first one and before the login
     */
    record Frame(
            String reader,
            boolean administrator,
            boolean member,
            boolean demo,
            Letters letters,
            Here here,
            @Nullable Published published) {}

    record Published(LocalDate night, Instant at) {}
}
