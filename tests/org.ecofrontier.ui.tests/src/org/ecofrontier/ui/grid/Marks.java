package org.ecofrontier.ui.grid;

import java.util.List;
import java.util.stream.IntStream;

/** Which rows of a grid are marked as those of the selected regions. */
public final class Marks {

    private Marks() {
    }

    /** The positions of the marked rows. */
    public static List<Integer> of(Grid grid) {
        return IntStream.range(0, grid.shownRows()).filter(grid.links()::isMarked).boxed().toList();
    }
}
