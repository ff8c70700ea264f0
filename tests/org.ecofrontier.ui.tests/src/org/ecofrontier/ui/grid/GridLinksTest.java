package org.ecofrontier.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Set;

import org.ecofrontier.ui.session.RegionSelection;
import org.junit.jupiter.api.Test;

/** Which rows of a grid belong to the year that is looked at, and when a grid goes to one of them. */
class GridLinksTest {

    private static final int YEARS = 10;

    /** Regions a, b, c with ten years each from 2009 on; without regions the same rows are about nobody. */
    private record Rows(boolean withRegions) implements GridModel {

        @Override
        public int rows() {
            return 3 * YEARS;
        }

        @Override
        public int columns() {
            return 1;
        }

        @Override
        public String title(int column) {
            return "value";
        }

        @Override
        public String explanation(int column) {
            return "";
        }

        @Override
        public String text(int row, int column) {
            return Integer.toString(row);
        }

        @Override
        public boolean isNumeric(int column) {
            return true;
        }

        @Override
        public String region(int row) {
            return withRegions ? "abc".substring(row / YEARS, row / YEARS + 1) : "";
        }

        @Override
        public Integer year(int row) {
            return 2009 + row % YEARS;
        }

        @Override
        public int compare(int column, int row, int other) {
            return Integer.compare(row, other);
        }
    }

    private static GridLinks links(boolean withRegions, int year, String... regions) {
        GridModel model = new Rows(withRegions);
        GridLinks links = new GridLinks(model, new RowOrder(model));
        RegionSelection selection = new RegionSelection();
        selection.set(Set.of(regions));
        links.follow(selection);
        links.mark(OptionalInt.of(year));
        return links;
    }

    @Test
    void marksTheRowsOfTheYear() {
        GridLinks links = links(true, 2011);
        assertTrue(links.isOfYear(2) && links.isOfYear(12));
        assertFalse(links.isOfYear(3));
        links.mark(OptionalInt.empty());
        assertFalse(links.isOfYear(2));
    }

    @Test
    void goesToTheYearOnlyWhenNoneOfItsRowsIsSeen() {
        assertEquals(-1, links(true, 2011).toShow(5, 8));
        assertEquals(2, links(true, 2011).toShow(3, 8));
        assertEquals(-1, links(true, 1990).toShow(3, 8));
    }

    @Test
    void goesToTheYearOfASelectedRegionWhereTheGridHasRegions() {
        assertEquals(22, links(true, 2011, "c").toShow(0, 8));
        assertEquals(-1, links(true, 2011, "c").toShow(20, 8));
        assertEquals(2, links(false, 2011, "c").toShow(3, 5));
        assertEquals(-1, links(false, 2011, "c").toShow(0, 8));
    }
}
