package org.ecofrontier.report;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A three-line table with fixed column widths, its header repeated on every page. Written into the markup at once: making cell by cell
 * with POI takes quadratic time.
 */
final class DocxTable {

    private static final double TWENTIETHS_PER_MM = 20 * 72 / 25.4;
    private static final int THICK = 12;
    private static final int THIN = 6;

    /** Shorter tables stay on one page. */
    private static final int SHORT = 24;
    /** So many rows of a longer one stay with its header. */
    private static final int FIRST = 4;

    private final Block.Table table;
    private final long[] widths;
    private final BigInteger halfPoints;

    private DocxTable(Block.Table table, TableFit fit) {
        this.table = table;
        this.widths = new long[fit.millimetres().length];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.round(fit.millimetres()[c] * TWENTIETHS_PER_MM);
        }
        this.halfPoints = BigInteger.valueOf(Math.round(fit.points() * 2));
    }

    static void add(XWPFDocument document, Block.Table table, TableFit fit) {
        new DocxTable(table, fit).write(document);
    }

    private void write(XWPFDocument document) {
        XWPFTable made = document.createTable();
        CTTbl grid = made.getCTTbl();
        while (grid.sizeOfTrArray() > 0) {
            grid.removeTr(0);
        }
        properties(grid.getTblPr() == null ? grid.addNewTblPr() : grid.getTblPr());
        CTTblGrid columns = grid.getTblGrid() == null ? grid.addNewTblGrid() : grid.getTblGrid();
        for (long width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        boolean together = table.rows().size() <= SHORT;
        row(grid, table.header(), true, false, true);
        for (int r = 0; r < table.rows().size(); r++) {
            boolean firstOfFoot = table.isFoot(r) && r > 0 && !table.isFoot(r - 1);
            row(grid, table.rows().get(r), false, firstOfFoot, together || r < FIRST || table.isFoot(r + 1));
        }
    }

    private void properties(CTTblPr properties) {
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        long sum = 0;
        for (long each : widths) {
            sum += each;
        }
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(sum));
        var borders = properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        line(borders.isSetTop() ? borders.getTop() : borders.addNewTop(), THICK);
        line(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom(), THICK);
        for (CTBorder none : List.of(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(),
                borders.isSetRight() ? borders.getRight() : borders.addNewRight(),
                borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH(),
                borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV())) {
            none.setVal(STBorder.NONE);
        }
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        BigInteger padding = BigInteger.valueOf(Math.round(TableFit.PADDING * TWENTIETHS_PER_MM));
        for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(padding);
        }
    }

    private static void line(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setColor("000000");
    }

    private void row(CTTbl grid, List<String> cells, boolean header, boolean lineAbove, boolean withNext) {
        CTRow row = grid.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (header) {
            properties.addNewTblHeader();
        }
        for (int c = 0; c < cells.size(); c++) {
            CTTc cell = row.addNewTc();
            CTTcPr look = cell.addNewTcPr();
            CTTblWidth width = look.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths[c]));
            if (header) {
                line(look.addNewTcBorders().addNewBottom(), THIN);
            } else if (lineAbove) {
                line(look.addNewTcBorders().addNewTop(), THIN);
            }
            var paragraph = cell.addNewP();
            CTPPr form = paragraph.addNewPPr();
            form.addNewPStyle().setVal(DocxStyles.CELL);
            if (withNext) {
                form.addNewKeepNext();
            }
            if (table.numeric().get(c)) {
                form.addNewJc().setVal(STJc.RIGHT);
            }
            var run = paragraph.addNewR();
            CTRPr font = run.addNewRPr();
            if (header) {
                font.addNewB();
            }
            font.addNewSz().setVal(halfPoints);
            font.addNewSzCs().setVal(halfPoints);
            CTText text = run.addNewT();
            text.setStringValue(cells.get(c));
        }
    }
}
