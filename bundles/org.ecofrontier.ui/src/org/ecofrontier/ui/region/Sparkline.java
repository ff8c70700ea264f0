package org.ecofrontier.ui.region;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ecofrontier.ui.look.Colors;

/** A small line over the years. */
final class Sparkline extends Canvas {

    private static final int MARGIN = 5;
    private static final int DOT = 5;

    private final List<Double> values;

    Sparkline(Composite parent, List<Double> values) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.values = values;
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Colors.box());
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
        double most = values.stream().filter(each -> !each.isNaN()).mapToDouble(Double::doubleValue).max().orElse(1);
        double top = Math.max(1, most);
        gc.setForeground(Colors.line());
        int one = y(area, 1, top);
        gc.drawLine(MARGIN, one, area.width - MARGIN, one);
        gc.setForeground(Colors.accent());
        gc.setBackground(Colors.accent());
        gc.setLineWidth(2);
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isNaN()) {
                int x = x(area, i);
                int y = y(area, values.get(i), top);
                if (i > 0 && !values.get(i - 1).isNaN()) {
                    gc.drawLine(x(area, i - 1), y(area, values.get(i - 1), top), x, y);
                }
                gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
            }
        }
    }

    private int x(Rectangle area, int index) {
        int width = area.width - 2 * MARGIN;
        return MARGIN + (values.size() == 1 ? width / 2 : width * index / (values.size() - 1));
    }

    private static int y(Rectangle area, double value, double top) {
        return (int) (area.height - MARGIN - (area.height - 2 * MARGIN) * Math.max(0, value) / top);
    }
}
