package org.ecofrontier.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
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
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.ecofrontier.figure.FigureRenderer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** An Office Open XML document: three-line tables, numbered captions, figures as SVG with a PNG for programs that do not show SVG. */
final class DocxReport {

    private static final int DPI = 200;
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final int WIDE = 8;
    private static final String FONT = "Calibri";
    private static final String EAST_ASIAN_FONT = "SimSun";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final int BODY = 10;
    /** Between the margins of an A4 page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9_030;

    private final XWPFDocument document = new XWPFDocument();
    private final ReportTexts texts;
    private final FigureRenderer renderer;

    private DocxReport(ReportTexts texts, FigureRenderer renderer) {
        this.texts = texts;
        this.renderer = renderer;
    }

    static byte[] write(String title, List<Block> blocks, ReportTexts texts, FigureRenderer renderer) throws IOException {
        DocxReport report = new DocxReport(texts, renderer);
        try (XWPFDocument document = report.document) {
            DocxStyles.addTo(document, FONT, EAST_ASIAN_FONT);
            report.text(report.styled("Title"), title, 0, false);
            for (Block block : blocks) {
                report.block(block);
            }
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

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void text(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        if (size > 0) {
            run.setFontSize(size);
        }
        run.setBold(bold);
        run.setText(text);
    }

    private void block(Block block) throws IOException, InvalidFormatException, XmlException {
        switch (block) {
            case Block.Heading heading -> styled("Heading" + heading.level()).createRun().setText(heading.text());
            case Block.Paragraph paragraph -> text(styled(paragraph.quiet() ? "Note" : "Normal"), paragraph.text(), 0, false);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        }
    }

    private void table(Block.Table table) {
        text(styled("Caption"), texts.of("table", table.number()) + " " + table.caption(), 0, false);
        int width = table.header().size();
        int size = width > WIDE ? BODY - 3 : BODY - 1;
        XWPFTable grid = document.createTable(table.rows().size() + 1, width);
        grid.setWidth("100%");
        grid.removeBorders();
        grid.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 12, 0, "000000");
        grid.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 12, 0, "000000");
        grid.getRow(0).setRepeatHeader(true);
        int[] shares = ColumnWidths.percent(table);
        CTTbl grids = grid.getCTTbl();
        CTTblGrid columns = grids.getTblGrid() == null ? grids.addNewTblGrid() : grids.getTblGrid();
        for (int share : shares) {
            columns.addNewGridCol().setW(BigInteger.valueOf((long) share * TEXT_WIDTH / 100));
        }
        for (int c = 0; c < width; c++) {
            XWPFTableCell cell = grid.getRow(0).getCell(c);
            cell.setWidth(shares[c] + "%");
            cell(cell, table.header().get(c), table.numeric().get(c), size, true);
            CTBorder line = cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom();
            line.setVal(STBorder.SINGLE);
            line.setSz(BigInteger.valueOf(6));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            XWPFTableRow row = grid.getRow(r + 1);
            row.setCantSplitRow(true);
            List<String> cells = table.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                row.getCell(c).setWidth(shares[c] + "%");
                cell(row.getCell(c), cells.get(c), table.numeric().get(c), size, false);
            }
        }
        if (!table.note().isEmpty()) {
            text(styled("Note"), table.note(), 0, false);
        }
    }

    private void cell(XWPFTableCell cell, String text, boolean numeric, int size, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(numeric ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        text(paragraph, text, size, bold);
    }

    private void picture(Block.Picture picture) throws IOException, InvalidFormatException, XmlException {
        XWPFParagraph paragraph = styled("Normal");
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        String name = "figure" + picture.number();
        byte[] png = renderer.png(picture.figure(), picture.style(), DPI);
        XWPFPicture shown;
        try (InputStream stream = new ByteArrayInputStream(png)) {
            shown = paragraph.createRun().addPicture(stream, PictureType.PNG, name + ".png", emu(picture.style().widthMm()), emu(picture.style().heightMm()));
        }
        addVector(shown, picture, name);
        text(styled("Caption"), texts.of("figure", picture.number()) + " " + picture.caption(), 0, false);
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
