package org.ecofrontier.ui.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.ecofrontier.method.figure.Figure;
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

    private static final int DPI = 300;
    private static final int CLIPBOARD_DPI = 192;

    private FigureExport() {
    }

    /** Asks for a file, then writes the figure in the format of its ending: svg, pdf or png. */
    public static void ask(OpenStudy study, Figure figure, FigureStyle style, String name) {
        FileDialog dialog = new FileDialog(Say.shell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.pdf", "*.png"});
        dialog.setFilterNames(new String[] {"SVG (*.svg)", "PDF (*.pdf)", "PNG 300 dpi (*.png)"});
        dialog.setFilterPath(study.file().folder().toString());
        dialog.setFileName(name + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(study, figure, style, Path.of(chosen));
        }
    }

    /** Writes a figure to a file in the format of its ending. */
    public static void write(OpenStudy study, Figure figure, FigureStyle style, Path file) {
        StudyPlaces places = StudyPlaces.of(study);
        FigureStyle look = style.language(UiText.locale().getLanguage());
        Job job = Job.create(UiText.of("figure.writing", file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                replace(file, bytes(new FigureRenderer(places.read()), figure, look, file));
            } catch (IOException e) {
                Ui.async(() -> Say.warning(UiText.of("export.failed", file, e.getMessage())));
            }
        });
        job.schedule();
    }

    private static byte[] bytes(FigureRenderer renderer, Figure figure, FigureStyle style, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return renderer.pdf(figure, style);
        }
        return name.endsWith(".png") ? renderer.png(figure, style, DPI) : renderer.svg(figure, style);
    }

    /** The file is there whole or not at all. */
    private static void replace(Path file, byte[] content) throws IOException {
        Path partial = Files.createTempFile(file.toAbsolutePath().getParent(), ".figure", ".part");
        try {
            Files.write(partial, content);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Puts a figure onto the clipboard as a picture. */
    public static void copy(OpenStudy study, Figure figure, FigureStyle style) {
        StudyPlaces places = StudyPlaces.of(study);
        double points = CLIPBOARD_DPI / 72.0;
        int width = (int) (style.widthMm() / 25.4 * CLIPBOARD_DPI);
        int height = (int) (style.heightMm() / 25.4 * CLIPBOARD_DPI);
        FigureStyle look = style.language(UiText.locale().getLanguage());
        Job job = Job.create(UiText.of("figure.drawing"), (ICoreRunnable) monitor -> {
            ImageData data = Pictures.of(new FigureRenderer(places.read()).image(figure, look, width, height, points).image());
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
