package org.ecofrontier.ui.grid;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Links the rows of a grid with the regions that are selected in the study and the year that is looked at.
 *
 * @since 0.1
 */
public final class GridLinks {

    private final GridModel model;
    private final RowOrder order;
    private Set<String> regions = Set.of();
    private OptionalInt year = OptionalInt.empty();
    private Consumer<Collection<String>> listener = chosen -> {
    };

    GridLinks(GridModel model, RowOrder order) {
        this.model = model;
        this.order = order;
    }

    /** Says who is told when the user selects rows. */
    public void onSelect(Consumer<Collection<String>> told) {
        listener = told;
    }

    /** Marks the rows of these regions. */
    public void mark(Set<String> chosen) {
        regions = Set.copyOf(chosen);
    }

    boolean isMarked(int position) {
        return !regions.isEmpty() && position < order.size() && regions.contains(model.region(order.row(position)));
    }

    /** Marks the rows of a year. */
    void mark(OptionalInt chosen) {
        year = chosen;
    }

    boolean isOfYear(int position) {
        Integer own = year.isEmpty() || position >= order.size() ? null : model.year(order.row(position));
        return own != null && own == year.getAsInt();
    }

    /**
     * The row to go to when the rows of some places are seen: the first of the year, of a selected region where there is one; -1 when one
     * like it is seen already, or there is none.
     */
    int toShow(int top, int seen) {
        IntPredicate wanted = this::isOfYear;
        if (IntStream.range(0, order.size()).anyMatch(at -> isOfYear(at) && isMarked(at))) {
            wanted = wanted.and(this::isMarked);
        }
        boolean visible = IntStream.range(Math.max(0, top), Math.min(order.size(), top + seen)).anyMatch(wanted);
        return visible ? -1 : IntStream.range(0, order.size()).filter(wanted).findFirst().orElse(-1);
    }

    void clear() {
        listener.accept(Set.of());
    }

    void selectedByUser(Collection<String> chosen) {
        if (!chosen.isEmpty()) {
            listener.accept(chosen);
        }
    }
}
