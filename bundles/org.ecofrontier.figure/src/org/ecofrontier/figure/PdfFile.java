package org.ecofrontier.figure;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

/** Writes a drawing as a PDF page. No time, the id follows from the title: the same drawing gives the same bytes. */
final class PdfFile {

    private PdfFile() {
    }

    static byte[] write(Drawing drawing, FigureStyle style, Typeface typeface, String title) {
        Deque<Closeable> opened = new ArrayDeque<>();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) style.width(), (float) style.height()));
            document.addPage(page);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) style.width(), (float) style.height());
            PdfBoxGraphics2DFontTextDrawer texts = new PdfBoxGraphics2DFontTextDrawer();
            texts.registerFont(typeface.awt().getFontName(), PDType0Font.load(document, typeface.open(opened), true));
            g.setFontTextDrawer(texts);
            drawing.draw(g);
            g.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(g.getXFormObject());
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("EcoFrontier");
            document.getDocumentCatalog().setLanguage(style.language());
            CRC32 id = new CRC32();
            id.update(title.getBytes(StandardCharsets.UTF_8));
            document.setDocumentId(id.getValue());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the figure cannot be written as PDF", e);
        } finally {
            close(opened);
        }
    }

    private static void close(Deque<Closeable> opened) {
        for (Closeable each : opened) {
            try {
                each.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
