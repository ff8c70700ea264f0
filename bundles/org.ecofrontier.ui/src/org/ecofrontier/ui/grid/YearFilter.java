package org.ecofrontier.ui.grid;

import java.util.Arrays;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.ecofrontier.ui.session.YearSelection;
import org.ecofrontier.ui.text.UiText;

/**
 * The choice of one year or all years for a grid, linked with the year that is looked at in the study: a grid of one year goes to it, a
 * grid of all years marks its rows.
 *
 * @since 0.1
 */
public final class YearFilter {

    private final Combo combo;
    private final int[] years;
    private final YearSelection shared;
    private final Runnable changed;

    /**
     * @param bar where the choice goes
     * @param id what tests call it
     * @param years the years of the grid, ascending
     * @param shared the year of the study
     * @param changed told when other rows are wanted
     */
    public YearFilter(Composite bar, String id, int[] years, YearSelection shared, Runnable changed) {
        this.years = years.clone();
        this.shared = shared;
        this.changed = changed;
        combo = new Combo(bar, SWT.READ_ONLY);
        combo.setData("id", id);
        combo.add(UiText.of("data.allYears"));
        Arrays.stream(years).forEach(each -> combo.add(Integer.toString(each)));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> {
            only().ifPresent(shared::set);
            changed.run();
        });
    }

    /** {@return the one year whose rows are wanted; empty = those of all years} */
    public OptionalInt only() {
        int index = combo.getSelectionIndex();
        return index <= 0 ? OptionalInt.empty() : OptionalInt.of(years[index - 1]);
    }

    /** Shows the year that is looked at in the study. */
    public void follow(Grid grid) {
        OptionalInt wanted = shared.year();
        if (only().isPresent() && wanted.isPresent() && !only().equals(wanted)) {
            int index = Arrays.binarySearch(years, wanted.getAsInt());
            if (index >= 0) {
                combo.select(index + 1);
                changed.run();
            }
        }
        grid.showYear(only().isPresent() ? OptionalInt.empty() : wanted);
    }
}
