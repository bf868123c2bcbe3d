package id.timpora.architecture.crooked.match;

import id.timpora.architecture.crooked.match.similarity.TurnsBack;
import id.timpora.architecture.crooked.warehouse.Shelf;
import javax.sql.DataSource;
import org.openqa.selenium.By;

/** Knows a store, JDBC, and a library nobody may use. */
public record KnowsTheDatabase(DataSource database, Shelf shelf, By by, TurnsBack cycle) {}
