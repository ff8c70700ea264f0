package org.ecofrontier.ui.grid;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.ecofrontier.ui.session.RegionSelection;

/**
 * Links the rows of a grid with the regions that are selected in the study and the year that is looked at.
 *
 * @since 0.1
 */
public final class GridLinks {

    private final GridModel model;
    private final RowOrder order;
    private RegionSelection selection = new RegionSelection();
    private OptionalInt year = OptionalInt.empty();

    GridLinks(GridModel model, RowOrder order) {
        this.model = model;
        this.order = order;
    }

    /** Marks the rows of the regions that are selected, and selects the regions of the rows that the user selects. */
    public void follow(RegionSelection shared) {
        selection = shared;
    }

    boolean isMarked(int position) {
        return !selection.regions().isEmpty() && position < order.size() && selection.contains(model.region(order.row(position)));
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
        selection.set(Set.of());
    }

    void selectedByUser(Collection<String> chosen) {
        if (!chosen.isEmpty()) {
            selection.set(chosen);
        }
    }
}
