package org.ecofrontier.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.ecofrontier.figure.FigureRenderer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;

/** An Office Open XML document: three-line tables, numbered captions, figures as SVG with a PNG for programs that do not show SVG. */
final class DocxReport {

    private static final int DPI = 200;
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double TALLEST = 220;
    /** More paragraphs than these may stand on the page before. */
    private static final int MOST_TOGETHER = 6;
    private static final String FONT = "Times New Roman";
    private static final String EAST_ASIAN_FONT = "SimSun";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private final XWPFDocument document = new XWPFDocument();
    private final ReportTexts texts;
    private final FigureRenderer renderer;
    private final DocxPages pages = new DocxPages(document);

    private DocxReport(ReportTexts texts, FigureRenderer renderer) {
        this.texts = texts;
        this.renderer = renderer;
    }

    static byte[] write(String title, List<Block> blocks, ReportTexts texts, FigureRenderer renderer) throws IOException {
        DocxReport report = new DocxReport(texts, renderer);
        try (XWPFDocument document = report.document) {
            DocxStyles.addTo(document, FONT, EAST_ASIAN_FONT);
            report.styled("Title").createRun().setText(title);
            for (int i = 0; i < blocks.size(); i++) {
                Block next = next(blocks, i);
                report.turn(blocks.get(i), next);
                report.block(blocks.get(i), next instanceof Block.Table || next instanceof Block.Picture);
            }
            report.pages.finish();
            POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
            properties.setTitle(title);
            properties.setCreator("EcoFrontier");
            properties.setCreated(Optional.of(new Date(0)));
            properties.setModified(Optional.of(new Date(0)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return StableZip.of(out.toByteArray());
        } catch (InvalidFormatException | XmlException e) {
            throw new IOException("the document cannot be made: " + e.getMessage(), e);
        }
    }

    /** What the text of a section leads to: a table or figure, with which it stays on one page; itself where there is no such thing. */
    private static Block next(List<Block> blocks, int from) {
        int next = from + 1;
        while (next < blocks.size() && blocks.get(next) instanceof Block.Paragraph && next - from < MOST_TOGETHER) {
            next++;
        }
        return next < blocks.size() ? blocks.get(next) : blocks.get(from);
    }

    /** A wide table stands on a page that lies on its side, with the heading and text that lead to it. */
    private void turn(Block block, Block next) {
        Block shown = block instanceof Block.Heading || block instanceof Block.Paragraph ? next : block;
        if (shown instanceof Block.Table table && TableFit.of(table).landscape()) {
            pages.across();
        } else {
            pages.upright();
        }
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void block(Block block, boolean withNext) throws IOException, InvalidFormatException, XmlException {
        switch (block) {
            case Block.Heading heading -> styled("Heading" + heading.level()).createRun().setText(heading.text());
            case Block.Paragraph paragraph -> {
                XWPFParagraph made = styled(paragraph.quiet() ? "Note" : "Normal");
                made.createRun().setText(paragraph.text());
                if (withNext) {
                    made.setKeepNext(true);
                }
            }
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        }
    }

    private void table(Block.Table table) {
        caption("table", table.number(), table.caption()).setKeepNext(true);
        DocxTable.add(document, table, TableFit.of(table));
        XWPFParagraph note = styled("Note");
        note.createRun().setText(table.note());
    }

    /** A caption whose number is a field: word processors count on when tables or figures are added. */
    private XWPFParagraph caption(String kind, int number, String text) {
        XWPFParagraph paragraph = styled("Caption");
        String[] parts = texts.of("numbered", texts.of(kind), "\u0000", text).split("\u0000", 2);
        paragraph.createRun().setText(parts[0]);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("SEQ " + (kind.equals("table") ? "Table" : "Figure") + " \\* ARABIC");
        field.addNewR().addNewT().setStringValue(Integer.toString(number));
        XWPFRun run = paragraph.createRun();
        run.setText(parts[1]);
        return paragraph;
    }

    private void picture(Block.Picture picture) throws IOException, InvalidFormatException, XmlException {
        XWPFParagraph paragraph = styled("Normal");
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        String name = "figure" + picture.number();
        byte[] png = renderer.png(picture.figure(), picture.style(), dpi(picture));
        double scale = Math.min(1, Math.min(TableFit.UPRIGHT / picture.style().widthMm(), TALLEST / picture.style().heightMm()));
        XWPFPicture shown;
        try (InputStream stream = new ByteArrayInputStream(png)) {
            shown = paragraph.createRun().addPicture(stream, PictureType.PNG, name + ".png", emu(picture.style().widthMm() * scale),
                    emu(picture.style().heightMm() * scale));
        }
        shown.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.caption());
        addVector(shown, picture, name);
        caption("figure", picture.number(), picture.caption());
    }

    /** Very large figures get a coarser picture beside their drawing. */
    private static int dpi(Block.Picture picture) {
        double inches = Math.max(picture.style().widthMm(), picture.style().heightMm()) / 25.4;
        return (int) Math.max(36, Math.min(DPI, 4000 / inches));
    }

    private static int emu(double mm) {
        return Units.toEMU(mm / MM_PER_POINT);
    }

    /** Word 2016 and later show the SVG named in the extension of the PNG, and edit it as a drawing. */
    private void addVector(XWPFPicture shown, Block.Picture picture, String name) throws IOException, InvalidFormatException, XmlException {
        PackagePartName partName = PackagingURIHelper.createPartName("/word/media/" + name + ".svg");
        PackagePart part = document.getPackage().createPart(partName, "image/svg+xml");
        try (var stream = part.getOutputStream()) {
            stream.write(renderer.svg(picture.figure(), picture.style()));
        }
        String id = document.getPackagePart().addRelationship(partName, TargetMode.INTERNAL, IMAGE).getId();
        CTBlip blip = shown.getCTPicture().getBlipFill().getBlip();
        XmlObject extension = XmlObject.Factory.parse("<a:extLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + "<a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
                + "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"" + id
                + "\"/></a:ext></a:extLst>");
        blip.addNewExtLst().set(extension.selectChildren("http://schemas.openxmlformats.org/drawingml/2006/main", "extLst")[0]);
    }
}
