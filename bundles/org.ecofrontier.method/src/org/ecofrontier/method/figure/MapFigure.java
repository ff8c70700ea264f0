package org.ecofrontier.method.figure;

import java.util.List;

import org.ecofrontier.method.Text;

/**
 * Regions coloured by class: choropleth and cluster maps, one or several years with one legend. The figure holds no
 * borders: a renderer takes them from the study's boundaries.
 *
 * @param info id, title and note
 * @param legend the title of the legend
 * @param unit the unit of the values, or an empty text
 * @param classes the classes of the legend, in order
 * @param palette how the classes get their colours
 * @param regions the ids of the regions
 * @param frames the maps, one per year or one alone
 * @since 0.1
 */
public record MapFigure(FigureInfo info, Text legend, Text unit, List<MapClass> classes, Palette palette, List<String> regions,
        List<Frame> frames) implements Figure {

    /** The class number of a region whose value is not defined. */
    public static final int NOT_DEFINED = -1;

    /**
     * How classes get their colours.
     *
     * @since 0.1
     */
    public enum Palette {
        /** From light to dark. */
        SEQUENTIAL,
        /** From one hue over white to another. */
        DIVERGING,
        /** Distinct hues. */
        QUALITATIVE,
        /** High-high, low-low, low-high, high-low, not significant, in this order, as usual for local Moran. */
        CLUSTERS
    }

    /**
     * An entry of the legend.
     *
     * @param id what distinguishes it
     * @param label its name
     * @since 0.1
     */
    public record MapClass(String id, Text label) {
    }

    /**
     * A map.
     *
     * @param title what distinguishes it from the others, usually the year; may be an empty text
     * @param classOf the class number of each region, or {@link MapFigure#NOT_DEFINED}
     * @param values the value of each region for tooltips, NaN = not defined
     * @since 0.1
     */
    public record Frame(Text title, List<Integer> classOf, DoubleVector values) {

        /** Takes an unmodifiable copy. */
        public Frame {
            classOf = List.copyOf(classOf);
        }
    }

    /** Checks the lengths and takes unmodifiable copies. */
    public MapFigure {
        classes = List.copyOf(classes);
        regions = List.copyOf(regions);
        frames = List.copyOf(frames);
        int size = regions.size();
        if (frames.stream().anyMatch(frame -> frame.classOf().size() != size || frame.values().size() != size)) {
            throw new IllegalArgumentException("figure " + info.id() + ": a map has not one class and value per region");
        }
    }
}
