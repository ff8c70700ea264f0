package org.ecofrontier.ui.analyses;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.StudyFactory;

/** Drops variables onto widgets, from where the platform's own drag and drop hands over to the workbench. */
public final class Drops {

    private Drops() {
    }

    /** Drops indicators at a place of a widget, if it takes them; {@return whether it does} */
    public static boolean drop(Control control, int x, int y, String... indicators) {
        List<Source> sources = List.of(indicators).stream().map(Drops::source).toList();
        VariableDrop.Receiver receiver = (VariableDrop.Receiver) control.getData("drop");
        boolean taken = receiver.over(x, y, sources);
        if (taken) {
            receiver.drop(x, y, sources);
        }
        receiver.left();
        return taken;
    }

    private static Source source(String indicator) {
        IndicatorSource source = StudyFactory.eINSTANCE.createIndicatorSource();
        source.setIndicator(indicator);
        return source;
    }
}
