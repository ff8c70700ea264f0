package org.ecofrontier.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis over the decimal logarithms of values, marked at round values: powers of ten, and 2 and 5 times them where there is room. */
final class LogTicks extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private static final int FEW_DECADES = 3;

    private LogTicks(String title) {
        super(title);
    }

    /** An axis from the smallest to the largest value, both above zero. */
    static NumberAxis of(Canvas canvas, String title, double min, double max, double length) {
        LogTicks axis = new LogTicks(Lines.cut(title, canvas.fontFor(title, length), length));
        ChartLook.look(canvas, axis);
        axis.setLabelFont(canvas.fontFor(title, length));
        double low = StrictMath.log10(min);
        double high = StrictMath.log10(max);
        double margin = StrictMath.max(0.02, (high - low) * 0.04);
        axis.setAutoRange(false);
        axis.setRange(low - margin, high + margin);
        axis.setMinorTickMarksVisible(false);
        return axis;
    }

    @Override
    public List<?> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean level = RectangleEdge.isTopOrBottom(edge);
        double low = getRange().getLowerBound();
        double high = getRange().getUpperBound();
        double[] leads = high - low <= FEW_DECADES ? new double[] {1, 2, 5} : new double[] {1};
        List<NumberTick> ticks = new ArrayList<>();
        for (int decade = (int) StrictMath.floor(low); decade <= StrictMath.ceil(high); decade++) {
            for (double lead : leads) {
                double at = decade + StrictMath.log10(lead);
                if (at >= low && at <= high) {
                    ticks.add(new NumberTick(at, Numbers.significant(lead * StrictMath.pow(10, decade), 2),
                            level ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
                }
            }
        }
        return ticks;
    }
}
