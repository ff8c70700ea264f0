package org.ecofrontier.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.figure.Axis;

/** An axis of a panel with the range of its values; small multiples with the same axis get the same range, so that they compare. */
final class SharedAxis {

    private final String kind;
    private final Axis axis;
    private final Range own;
    private final List<Range> others = new ArrayList<>();

    /**
     * @param kind what distinguishes it from other axes of the same title, for example x
     * @param axis the axis
     * @param own the range of the values of the panel
     */
    SharedAxis(String kind, Axis axis, Range own) {
        this.kind = kind;
        this.axis = axis;
        this.own = own;
    }

    /** Gives the axes of panels that measure the same the range of all of them. */
    static void unite(List<? extends BodyPainter> panels) {
        Map<Object, List<SharedAxis>> same = new HashMap<>();
        panels.forEach(panel -> panel.axes().forEach(
                each -> same.computeIfAbsent(List.of(each.kind, each.axis.label(), each.axis.unit()), key -> new ArrayList<>()).add(each)));
        same.values().forEach(axes -> axes.forEach(each -> axes.forEach(other -> each.others.add(other.own))));
    }

    /** Whether this panel has no values of its own. */
    boolean isEmpty() {
        return own.isEmpty();
    }

    /** The range of the values of this panel and of those that share the axis. */
    Range range() {
        Range all = new Range();
        all.add(own);
        others.forEach(all::add);
        return all;
    }
}
