package org.ecofrontier.ui.figures;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.BoxFigure;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.HeatMapFigure;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.NetworkFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.RadarFigure;
import org.ecofrontier.method.figure.TrendFigure;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.ui.text.UiText;

/** The wordings of a figure that can be replaced: the key of each and how the method words it. */
final class FigureWords {

    private static final String SERIES = "series.";

    private final Map<String, String> words = new LinkedHashMap<>();

    private FigureWords() {
    }

    /** The wordings, title and note first. */
    static Map<String, String> of(Figure figure) {
        FigureWords found = new FigureWords();
        found.words.put("title", UiText.in(figure.info().title()));
        found.words.put("note", UiText.in(figure.info().note()));
        found.add(figure);
        return found.words;
    }

    private void add(Figure figure) {
        switch (figure) {
            case XyFigure xy -> {
                put("x", xy.x().label());
                put("y", xy.y().label());
                put("legend", Text.empty());
                xy.series().stream().filter(each -> !each.label().isEmpty()).forEach(each -> put(SERIES + each.id(), each.label()));
            }
            case CategoryFigure category -> {
                put(category.horizontal() ? "y" : "x", category.categoryLabel());
                put(category.horizontal() ? "x" : "y", category.values().label());
                put("legend", Text.empty());
                category.series().forEach(each -> put(SERIES + each.id(), each.label()));
            }
            case BoxFigure box -> {
                put("x", box.groupLabel());
                put("y", box.values().label());
                box.groups().forEach(each -> put(SERIES + each.id(), each.label()));
            }
            case MapFigure map -> {
                put("legend", map.legend());
                map.classes().forEach(each -> put(SERIES + each.id(), each.label()));
            }
            case RadarFigure radar -> {
                put("legend", Text.empty());
                radar.series().forEach(each -> put(SERIES + each.id(), each.label()));
            }
            case HeatMapFigure heat -> put("legend", heat.scale().label());
            case TrendFigure trend -> put("x", trend.x().label());
            case PanelsFigure panels -> panels.panels().forEach(this::add);
            case NetworkFigure network -> {
                put(SERIES + "highlighted", network.highlightedLabel());
                put(SERIES + "other", network.otherLabel());
            }
        }
    }

    private void put(String key, Text label) {
        words.putIfAbsent(key, UiText.in(label));
    }
}
