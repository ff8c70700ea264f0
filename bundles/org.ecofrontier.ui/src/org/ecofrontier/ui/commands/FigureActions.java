package org.ecofrontier.ui.commands;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.actions.StudyAction;
import org.ecofrontier.ui.figures.FigureTools;

/** The commands about the figure in front. */
final class FigureActions {

    private FigureActions() {
    }

    static List<StudyAction> all() {
        return List.of(
            action("figureSettings", "", figure -> true, FigureTools::settings),
            action("copyFigure", "copy", figure -> true, FigureTools::copy),
            action("saveFigure", "export", figure -> true, FigureTools::save),
            action("zoomIn", "zoom-in", figure -> true, FigureTools::zoomIn),
            action("zoomOut", "zoom-out", figure -> true, FigureTools::zoomOut),
            action("zoomFit", "zoom-fit", figure -> true, FigureTools::fit),
            action("previousPart", "", figure -> figure.hasPart(-1), figure -> figure.showPart(-1)),
            action("nextPart", "", figure -> figure.hasPart(1), figure -> figure.showPart(1)));
    }

    private static StudyAction action(String id, String icon, Predicate<FigureTools> enabled, Consumer<FigureTools> run) {
        return Commands.action(id, icon, () -> Active.figure().filter(enabled).isPresent(), () -> Active.figure().ifPresent(run));
    }
}
