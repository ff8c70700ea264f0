package org.ecofrontier.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The categories of a region, one per classification: immutable. The text form is pairs {@code classification=category} of ids separated
 * by blanks; blanks, {@code =} and {@code %} in an id are escaped with a per cent sign.
 *
 * @since 0.1
 */
public final class CategoryMap {

    /** No categories. */
    public static final CategoryMap EMPTY = new CategoryMap(Map.of());

    private static final String RESERVED = "=";

    private final Map<String, String> categories;

    private CategoryMap(Map<String, String> categories) {
        this.categories = categories;
    }

    /**
     * {@return the given categories}
     *
     * @param categories classification id to category id, in order
     */
    public static CategoryMap of(Map<String, String> categories) {
        return categories.isEmpty() ? EMPTY : new CategoryMap(Collections.unmodifiableMap(new LinkedHashMap<>(categories)));
    }

    /**
     * {@return the categories of the text form}
     *
     * @param text the text form
     * @throws IllegalArgumentException when a part is not a pair or a classification occurs twice
     */
    public static CategoryMap parse(String text) {
        Map<String, String> categories = new LinkedHashMap<>();
        String trimmed = text.strip();
        if (!trimmed.isEmpty()) {
            for (String pair : trimmed.split("\\s+")) {
                int at = pair.indexOf('=');
                if (at < 1) {
                    throw new IllegalArgumentException("'" + pair + "' is not classification=category");
                }
                String classification = Escapes.decode(pair.substring(0, at));
                if (categories.put(classification, Escapes.decode(pair.substring(at + 1))) != null) {
                    throw new IllegalArgumentException("two categories for classification '" + classification + "'");
                }
            }
        }
        return of(categories);
    }

    /**
     * {@return the category of a classification}
     *
     * @param classification id of the classification
     */
    public Optional<String> get(String classification) {
        return Optional.ofNullable(categories.get(classification));
    }

    /** {@return classification id to category id, in order, not modifiable} */
    public Map<String, String> toMap() {
        return categories;
    }

    /**
     * {@return these categories with one of them set}
     *
     * @param classification id of the classification
     * @param category id of the category
     */
    public CategoryMap with(String classification, String category) {
        Map<String, String> changed = new LinkedHashMap<>(categories);
        changed.put(classification, category);
        return of(changed);
    }

    /**
     * {@return these categories without a classification}
     *
     * @param classification id of the classification
     */
    public CategoryMap without(String classification) {
        Map<String, String> changed = new LinkedHashMap<>(categories);
        changed.remove(classification);
        return of(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryMap that && categories.equals(that.categories);
    }

    @Override
    public int hashCode() {
        return categories.hashCode();
    }

    @Override
    public String toString() {
        return categories.entrySet().stream()
            .map(entry -> Escapes.encode(entry.getKey(), RESERVED) + "=" + Escapes.encode(entry.getValue(), RESERVED))
            .collect(Collectors.joining(" "));
    }
}
