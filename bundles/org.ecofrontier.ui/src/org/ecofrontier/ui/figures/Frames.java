package org.ecofrontier.ui.figures;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.ui.text.UiText;

/**
 * The parts of a figure that a slider goes through: the years of a map, the panels of small multiples.
 *
 * @since 0.1
 */
public final class Frames {

    private final Figure figure;

    /** @param figure the figure */
    public Frames(Figure figure) {
        this.figure = figure;
    }

    /** {@return the titles of the parts; fewer than two mean that there is nothing to slide} */
    public List<String> titles() {
        return switch (figure) {
            case MapFigure map -> map.frames().stream().map(frame -> UiText.in(frame.title())).toList();
            case PanelsFigure panels -> IntStream.range(0, panels.panels().size())
                .mapToObj(i -> UiText.in(panels.panels().get(i).info().title())).toList();
            default -> List.of();
        };
    }

    /** {@return the number of the part of a year, or -1} */
    public int of(int year) {
        return titles().indexOf(Integer.toString(year));
    }

    /** {@return the year of a part, if its title is a year} */
    public OptionalInt year(int index) {
        String title = titles().get(index);
        return title.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(title)) : OptionalInt.empty();
    }

    /** {@return two parts side by side} */
    public Figure two(int left, int right) {
        return switch (figure) {
            case MapFigure map -> new MapFigure(map.info(), map.legend(), map.unit(), map.classes(), map.palette(), map.regions(),
                List.of(map.frames().get(left), map.frames().get(right)));
            case PanelsFigure panels -> new PanelsFigure(panels.info(), 2, List.of(panels.panels().get(left), panels.panels().get(right)));
            default -> figure;
        };
    }

    /** {@return one part as a figure of its own} */
    public Figure one(int index) {
        return switch (figure) {
            case MapFigure map -> new MapFigure(map.info(), map.legend(), map.unit(), map.classes(), map.palette(), map.regions(),
                List.of(map.frames().get(index)));
            case PanelsFigure panels -> panels.panels().get(index);
            default -> figure;
        };
    }
}
