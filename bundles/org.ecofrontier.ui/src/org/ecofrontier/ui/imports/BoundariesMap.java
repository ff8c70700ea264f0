package org.ecofrontier.ui.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ecofrontier.figure.FigureImage;
import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.figure.HitArea;
import org.ecofrontier.figure.Regions;
import org.ecofrontier.figure.Theme;
import org.ecofrontier.io.matching.RegionMatch;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.ui.figures.Pictures;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Colors;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.text.UiText;

/**
 * The shapes of a boundary file as a map: those that belong to a region of the study, and the others.
 *
 * @since 0.1
 */
public final class BoundariesMap {

    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final int SMALLEST = 60;

    private final Canvas canvas;
    private MapFigure figure;
    private Regions regions;
    private Image shown;
    private FigureImage drawn;
    private Job job;
    private String message = UiText.of("import.reading");

    BoundariesMap(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        canvas.setData("id", "boundaries.map");
        canvas.setData("map", this);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> draw());
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.Dispose, event -> dispose());
    }

    Canvas control() {
        return canvas;
    }

    /** {@return whether a map is drawn} */
    public boolean isDrawn() {
        return drawn != null;
    }

    /** Shows shapes and what they belong to. */
    void show(Geography geography, List<RegionMatch> matches, Map<String, Text> names) {
        Set<String> matched = new HashSet<>();
        Set<String> unclear = new HashSet<>();
        for (RegionMatch match : matches) {
            if (match.status() == RegionMatch.Status.MATCHED) {
                matched.add(match.key());
            } else if (match.status() == RegionMatch.Status.AMBIGUOUS) {
                unclear.add(match.key());
            }
        }
        List<Integer> classes = new ArrayList<>();
        geography.ids().forEach(id -> classes.add(matched.contains(id) ? 0 : unclear.contains(id) ? 2 : 1));
        figure = new MapFigure(FigureInfo.of("boundaries", Text.empty()), Text.empty(), Text.empty(),
            List.of(named("matched"), named("other"), named("unclear")).subList(0, unclear.isEmpty() ? 2 : 3),
            MapFigure.Palette.QUALITATIVE, geography.ids(),
            List.of(new MapFigure.Frame(Text.empty(), classes, DoubleVector.of(new double[geography.size()]))));
        regions = Regions.of(geography, names);
        draw();
    }

    private static MapFigure.MapClass named(String id) {
        return new MapFigure.MapClass(id, Text.of(UiText.of("boundaries.map." + id)));
    }

    /** Says why there is no map. */
    void fail(String reason) {
        figure = null;
        message = reason;
        canvas.redraw();
    }

    private void draw() {
        Rectangle area = canvas.getClientArea();
        if (figure == null || area.width < SMALLEST || area.height < SMALLEST) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        MapFigure wanted = figure;
        Regions places = regions;
        FigureStyle style = FigureStyle.standard().theme(Colors.isDark() ? Theme.SCREEN_DARK : Theme.SCREEN_LIGHT)
            .language(UiText.locale().getLanguage()).captions(false, false);
        job = Job.createSystem(UiText.of("figure.drawing"), (ICoreRunnable) monitor -> {
            try {
                FigureImage image = new FigureRenderer(places).image(wanted, style, area.width, area.height, PIXELS_PER_POINT);
                ImageData data = Pictures.of(image.image());
                Ui.async(() -> {
                    if (!monitor.isCanceled() && !canvas.isDisposed()) {
                        take(image, data);
                    }
                });
            } catch (RuntimeException e) {
                Log.error("A map could not be drawn", e);
                Ui.async(() -> {
                    if (!canvas.isDisposed()) {
                        fail(UiText.of("figure.failed"));
                    }
                });
            }
        });
        job.schedule();
    }

    private void take(FigureImage image, ImageData data) {
        if (shown != null) {
            shown.dispose();
        }
        drawn = image;
        shown = new Image(canvas.getDisplay(), data);
        canvas.redraw();
    }

    private void paint(Event event) {
        event.gc.setBackground(Colors.background());
        event.gc.fillRectangle(canvas.getClientArea());
        if (shown == null || figure == null) {
            event.gc.setForeground(Colors.faint());
            event.gc.drawText(message, 12, 12, true);
        } else {
            event.gc.drawImage(shown, 0, 0);
        }
    }

    private void move(Event event) {
        String tip = drawn == null ? null : drawn.at(event.x, event.y).map(HitArea::region)
            .filter(id -> !id.isEmpty()).map(id -> regions.name(id, UiText.locale().getLanguage())).orElse(null);
        canvas.setToolTipText(tip);
    }

    private void dispose() {
        if (job != null) {
            job.cancel();
        }
        if (shown != null) {
            shown.dispose();
        }
    }
}
