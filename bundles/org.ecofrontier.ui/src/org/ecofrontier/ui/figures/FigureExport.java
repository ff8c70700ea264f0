package org.ecofrontier.ui.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.io.AtomicFile;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.report.FigureFormat;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * Writes figures to files and to the clipboard, as they look on paper.
 *
 * @since 0.1
 */
public final class FigureExport {

    private static final int CLIPBOARD_DPI = 192;

    private FigureExport() {
    }

    /** Asks for a file, then writes the figure in the format of its ending: svg, pdf or png. */
    public static void ask(OpenStudy study, Figure figure, PaperLook look, String name) {
        FigureFormat preferred = FigureFile.preferred().format();
        List<FigureFormat> formats = Arrays.asList(FigureFormat.values());
        FileDialog dialog = new FileDialog(Say.shell(), SWT.SAVE);
        dialog.setFilterExtensions(formats.stream().map(each -> "*." + each.extension()).toArray(String[]::new));
        dialog.setFilterNames(formats.stream().map(each -> each.name() + " (*." + each.extension() + ")").toArray(String[]::new));
        dialog.setFilterIndex(formats.indexOf(preferred));
        dialog.setFilterPath(study.file().folder().toString());
        dialog.setFileName(name + "." + preferred.extension());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(study, figure, look, Path.of(chosen));
        }
    }

    /** Writes a figure to a file in the format of its ending; without one that is known, in the preferred format. */
    public static void write(OpenStudy study, Figure figure, PaperLook look, Path file) {
        StudyPlaces places = StudyPlaces.of(study);
        String language = UiText.locale().getLanguage();
        FigureFile preferred = FigureFile.preferred();
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        FigureFormat format = Arrays.stream(FigureFormat.values()).filter(each -> name.endsWith("." + each.extension())).findFirst()
            .orElse(preferred.format());
        Job job = Job.create(UiText.of("figure.writing", file.getFileName()), (ICoreRunnable) monitor -> {
            FigureRenderer renderer = new FigureRenderer(places.read());
            FigureStyle style = look.paper(figure, renderer, language);
            byte[] bytes = switch (format) {
                case SVG -> renderer.svg(figure, style);
                case PDF -> renderer.pdf(figure, style);
                case PNG -> renderer.png(figure, style, preferred.dpi());
            };
            try (AtomicFile atomic = AtomicFile.create(file); OutputStream out = atomic.stream()) {
                out.write(bytes);
                atomic.commit();
            } catch (IOException e) {
                Ui.async(() -> Say.warning(UiText.of("export.failed", file, e.getMessage())));
            }
        });
        job.schedule();
    }

    /** Puts a figure onto the clipboard as a picture. */
    public static void copy(OpenStudy study, Figure figure, PaperLook look) {
        StudyPlaces places = StudyPlaces.of(study);
        String language = UiText.locale().getLanguage();
        double points = CLIPBOARD_DPI / 72.0;
        Job job = Job.create(UiText.of("figure.drawing"), (ICoreRunnable) monitor -> {
            FigureRenderer renderer = new FigureRenderer(places.read());
            FigureStyle style = look.paper(figure, renderer, language);
            int width = (int) (style.widthMm() / 25.4 * CLIPBOARD_DPI);
            int height = (int) (style.heightMm() / 25.4 * CLIPBOARD_DPI);
            ImageData data = Pictures.of(renderer.image(figure, style, width, height, points).image());
            Ui.async(() -> {
                Clipboard clipboard = new Clipboard(Display.getCurrent());
                try {
                    clipboard.setContents(new Object[] {data}, new Transfer[] {ImageTransfer.getInstance()});
                } finally {
                    clipboard.dispose();
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }
}
