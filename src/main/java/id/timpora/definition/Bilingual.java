package id.timpora.definition;

/**
 * A text for people, in both languages of the product.
 *
 * @param id Indonesian
 * @param en English
 */
public record Bilingual(String id, String en) {}
