package id.timpora.architecture.crooked.warehouse;

/** Innocent itself; others must not know it. */
public final class Shelf {}
