package org.ecofrontier.ui.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ecofrontier.figure.FigureImage;
import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.figure.HitArea;
import org.ecofrontier.figure.Regions;
import org.ecofrontier.figure.Theme;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Colors;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * A figure in the window: drawn in the background, with tooltips, zoom and pan, and linked with the selected regions of the study.
 *
 * @since 0.1
 */
public final class FigureView {

    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final int SMALLEST = 120;
    private static final int LARGEST = 6000;
    private static final double STEP = 1.25;
    private static final double MOST_ZOOM = 8;
    private static final int DELAY_MILLISECONDS = 60;
    private static final int FULL = 100;

    private final OpenStudy study;
    private final Canvas canvas;
    private final Supplier<FigureStyle> style;
    private Figure figure;
    private FigureImage drawn;
    private Image shown;
    private Job job;
    private double zoom = 1;
    private Point offset = new Point(0, 0);
    private Point pressed;
    private Point offsetAtPress;
    private boolean failed;

    /**
     * @param parent the parent
     * @param study the study
     * @param style how the figure looks on paper; size and theme are those of the window
     * @param id what tests call it
     */
    public FigureView(Composite parent, OpenStudy study, Supplier<FigureStyle> style, String id) {
        this.study = study;
        this.style = style;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.setData("id", id);
        canvas.setData("figure", this);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> draw(DELAY_MILLISECONDS));
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseWheel, event -> zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Dispose, event -> dispose());
    }

    /** {@return the widget} */
    public Control control() {
        return canvas;
    }

    /** {@return what stands where, when it is drawn} */
    public List<HitArea> areas() {
        return drawn == null ? List.of() : drawn.areas();
    }

    /** {@return the figure that is shown} */
    public Figure figure() {
        return figure;
    }

    /** Shows a figure. */
    public void show(Figure wanted) {
        figure = wanted;
        draw(0);
    }

    /** Shows the selected regions. */
    public void selectionChanged() {
        if (drawn != null) {
            draw(0);
        }
    }

    /** Makes the figure larger. */
    public void zoomIn() {
        Rectangle area = canvas.getClientArea();
        zoom(STEP, area.width / 2, area.height / 2);
    }

    /** Shows the whole figure. */
    public void fit() {
        zoom = 1;
        offset = new Point(0, 0);
        draw(0);
    }

    /** Makes the figure smaller. */
    public void zoomOut() {
        Rectangle area = canvas.getClientArea();
        zoom(1 / STEP, area.width / 2, area.height / 2);
    }

    private void zoom(double factor, int x, int y) {
        double wanted = Math.clamp(zoom * factor, 1, MOST_ZOOM);
        double ratio = wanted / zoom;
        offset = new Point((int) (x - (x - offset.x) * ratio), (int) (y - (y - offset.y) * ratio));
        zoom = wanted;
        keepInside();
        draw(DELAY_MILLISECONDS);
        canvas.redraw();
    }

    private void keepInside() {
        Rectangle area = canvas.getClientArea();
        offset = new Point(Math.clamp(offset.x, (int) Math.min(0, area.width - area.width * zoom), 0),
            Math.clamp(offset.y, (int) Math.min(0, area.height - area.height * zoom), 0));
    }

    private double fineness() {
        return canvas.getMonitor().getZoom() / (double) FULL;
    }

    private void draw(int delay) {
        Rectangle area = canvas.getClientArea();
        if (figure == null || area.width < SMALLEST || area.height < SMALLEST) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        double fineness = fineness();
        int width = Math.min(LARGEST, (int) (area.width * zoom * fineness));
        int height = Math.min(LARGEST, (int) (area.height * zoom * fineness));
        Figure wanted = figure;
        Set<String> selected = Set.copyOf(study.selection().regions());
        StudyPlaces places = StudyPlaces.of(study);
        FigureStyle look = style.get().theme(Colors.isDark() ? Theme.SCREEN_DARK : Theme.SCREEN_LIGHT)
            .language(UiText.locale().getLanguage());
        FigureImage before = drawn;
        double scale = PIXELS_PER_POINT * fineness * Math.sqrt(zoom);
        job = Job.create(UiText.of("figure.drawing"), (ICoreRunnable) monitor -> {
            try {
                Regions regions = places.read();
                FigureImage image = new FigureRenderer(regions).image(wanted, look, width, height, scale);
                ImageData data = Pictures.of(selected.isEmpty() ? image.image() : image.highlighted(selected));
                Ui.async(() -> {
                    if (!monitor.isCanceled() && !canvas.isDisposed()) {
                        take(image, data);
                    }
                });
            } catch (RuntimeException e) {
                Log.error("A figure could not be drawn", e);
                Ui.async(() -> {
                    failed = before == null;
                    if (!canvas.isDisposed()) {
                        canvas.redraw();
                    }
                });
            }
        });
        job.setSystem(true);
        job.schedule(delay);
    }

    private void take(FigureImage image, ImageData data) {
        if (shown != null) {
            shown.dispose();
        }
        drawn = image;
        shown = new Image(canvas.getDisplay(), data);
        failed = false;
        canvas.redraw();
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        event.gc.setBackground(Colors.background());
        event.gc.fillRectangle(area);
        if (shown == null) {
            event.gc.setForeground(Colors.faint());
            event.gc.drawText(UiText.of(failed ? "figure.failed" : "figure.drawing"), area.x + 16, area.y + 16, true);
            return;
        }
        event.gc.setInterpolation(SWT.HIGH);
        Rectangle size = shown.getBounds();
        event.gc.drawImage(shown, 0, 0, size.width, size.height, offset.x, offset.y, (int) (area.width * zoom), (int) (area.height * zoom));
    }

    private Optional<HitArea> at(int x, int y) {
        if (drawn == null) {
            return Optional.empty();
        }
        Rectangle area = canvas.getClientArea();
        double scale = drawn.image().getWidth() / Math.max(1, area.width * zoom);
        return drawn.at((x - offset.x) * scale, (y - offset.y) * scale);
    }

    private void move(Event event) {
        if (pressed != null) {
            if (zoom > 1) {
                offset = new Point(offsetAtPress.x + event.x - pressed.x, offsetAtPress.y + event.y - pressed.y);
                keepInside();
                canvas.redraw();
            }
            return;
        }
        String tip = at(event.x, event.y).map(HitArea::tooltip).filter(text -> !text.isBlank()).orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            pressed = new Point(event.x, event.y);
            offsetAtPress = offset;
        }
    }

    private void release(Event event) {
        boolean still = pressed != null && Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) < 4;
        pressed = null;
        if (still) {
            Optional<HitArea> hit = at(event.x, event.y);
            Optional<String> region = hit.map(HitArea::region).filter(id -> !id.isEmpty());
            hit.map(HitArea::year).ifPresent(year -> year.ifPresent(study.year()::set));
            if (region.isPresent() && (event.stateMask & SWT.MOD1) != 0) {
                study.selection().toggle(region.get());
            } else {
                study.selection().set(region.map(List::of).orElse(List.of()));
            }
        }
    }

    private void key(Event event) {
        switch (event.character) {
            case '+' -> zoomIn();
            case '-' -> zoomOut();
            case '0' -> fit();
            case SWT.ESC -> study.selection().set(List.of());
            default -> {
                // other keys are for the window
            }
        }
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
