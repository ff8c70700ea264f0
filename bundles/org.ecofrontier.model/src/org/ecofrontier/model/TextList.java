package org.ecofrontier.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list of texts in one attribute: immutable. The text form is the texts separated by {@code |}; {@code |} and {@code %} in a text are
 * escaped with a per cent sign.
 *
 * @since 0.1
 */
public final class TextList implements Iterable<String> {

    /** No texts. */
    public static final TextList EMPTY = new TextList(List.of());

    private static final String RESERVED = "|";

    private final List<String> texts;

    private TextList(List<String> texts) {
        this.texts = texts;
    }

    /**
     * {@return a list of the given texts}
     *
     * @param texts texts in order; empty ones are left out
     */
    public static TextList of(String... texts) {
        return of(Arrays.asList(texts));
    }

    /**
     * {@return a list of the given texts}
     *
     * @param texts texts in order; empty ones are left out
     */
    public static TextList of(List<String> texts) {
        List<String> kept = texts.stream().filter(text -> !text.isEmpty()).toList();
        return kept.isEmpty() ? EMPTY : new TextList(kept);
    }

    /**
     * {@return the texts of the text form}
     *
     * @param text the text form
     */
    public static TextList parse(String text) {
        List<String> texts = new ArrayList<>();
        for (String part : text.split("\\|")) {
            texts.add(Escapes.decode(part));
        }
        return of(texts);
    }

    /** {@return the texts, not modifiable} */
    public List<String> toList() {
        return texts;
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** {@return the number of texts} */
    public int size() {
        return texts.size();
    }

    /**
     * {@return whether a text is in the list}
     *
     * @param text the text
     */
    public boolean contains(String text) {
        return texts.contains(text);
    }

    @Override
    public Iterator<String> iterator() {
        return texts.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextList that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.stream().map(text -> Escapes.encode(text, RESERVED)).collect(Collectors.joining("|"));
    }
}
