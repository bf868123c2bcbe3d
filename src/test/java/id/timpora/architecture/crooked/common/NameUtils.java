package id.timpora.architecture.crooked.common;

/** A name that says nothing in a package that says nothing. */
final class NameUtils {
    private NameUtils() {}
}
