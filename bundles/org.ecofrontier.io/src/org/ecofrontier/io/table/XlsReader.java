package org.ecofrontier.io.table;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.csv.TextEncoding;

/** Reads Excel 97 to 2003 workbooks with Apache POI; formulas are not calculated, their cached values are read. */
final class XlsReader {

    private static final long MAX_BYTES = 1L << 28;
    /** The library warns about absent author and title data, which no table needs; kept, since loggers are held weakly. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

    static {
        LIBRARY.setLevel(Level.SEVERE);
    }

    private final Path path;
    private final CellBudget budget;

    private XlsReader(Path path) {
        this.path = path;
        this.budget = new CellBudget(path.toString(), null);
    }

    static RawTable read(Path path) throws DataFileException {
        File file = path.toFile();
        if (file.length() > MAX_BYTES) {
            throw new CellBudget(path.toString(), null).tooLarge("it has more than " + (MAX_BYTES >> 20) + " MiB");
        }
        try (POIFSFileSystem storage = new POIFSFileSystem(file, true)) {
            if (storage.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked(path, null);
            }
            if (!storage.getRoot().hasEntryCaseInsensitive("Workbook") && !storage.getRoot().hasEntryCaseInsensitive("Book")) {
                throw new DataFileException(Kind.UNSUPPORTED, Place.of(path.toString()), "this is an office file but not a workbook",
                    "copy the table into a workbook and save it as .xlsx");
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(storage, false)) {
                return new XlsReader(path).workbook(workbook);
            }
        } catch (DataFileException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw locked(path, e);
        } catch (OldExcelFormatException e) {
            throw new DataFileException(e, Kind.UNSUPPORTED, Place.of(path.toString()), "workbooks of Excel 95 and older are not supported",
                "open it in a spreadsheet and save it as .xlsx");
        } catch (IOException e) {
            throw file.canRead() ? damaged(path, e) : TextEncoding.unreadable(path, e);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // the library answers damaged files with exceptions of many kinds
            throw damaged(path, e);
        }
    }

    private static DataFileException locked(Path path, Throwable cause) {
        return new DataFileException(cause, Kind.PROTECTED, Place.of(path.toString()), "the workbook is protected by a password",
            "open it in a spreadsheet and save it without a password");
    }

    private static DataFileException damaged(Path path, Throwable cause) {
        return new DataFileException(cause, Kind.MALFORMED, Place.of(path.toString()), "the workbook is damaged: it cannot be read as .xls",
            "open it in a spreadsheet, check it and save it again");
    }

    private RawTable workbook(HSSFWorkbook workbook) throws DataFileException {
        List<Sheet> sheets = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            Sheet sheet = sheet(workbook, workbook.getSheetAt(i), workbook.getSheetName(i), hidden);
            sheets.add(sheet);
            if (hidden && !sheet.isBlank()) {
                notes.add("sheet \"" + sheet.name() + "\" is hidden and is read only when it is named");
            }
        }
        if (sheets.isEmpty()) {
            throw new DataFileException(Kind.EMPTY, Place.of(path.toString()), "the workbook has no worksheet",
                "check that it was saved whole");
        }
        return new RawTable(path.toString(), "Excel 97 to 2003 workbook (.xls)", sheets, notes);
    }

    private Sheet sheet(HSSFWorkbook workbook, HSSFSheet sheet, String name, boolean hidden) throws DataFileException {
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        Cell[][] cells = new Cell[sheet.getLastRowNum() + 1][];
        for (Row row : sheet) {
            int width = Math.max(0, row.getLastCellNum());
            budget.take(width);
            Cell[] line = new Cell[width];
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                line[cell.getColumnIndex()] = cell(workbook, (HSSFCell) cell, from1904);
            }
            cells[row.getRowNum()] = line;
        }
        List<Sheet.Area> merged = new ArrayList<>();
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            merged.add(new Sheet.Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
        return new Sheet(path.toString(), name, hidden, cells, null, merged, List.of());
    }

    private Cell cell(HSSFWorkbook workbook, HSSFCell cell, boolean from1904) throws DataFileException {
        if (cell.getCellType() == CellType.FORMULA) {
            Cell cached = cell.getCachedFormulaResultType() == CellType.FORMULA ? Cell.EMPTY
                : content(workbook, cell, cell.getCachedFormulaResultType(), from1904);
            return new Cell.Formula(formula(cell), cached);
        }
        return content(workbook, cell, cell.getCellType(), from1904);
    }

    private static String formula(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException unknownFunction) {
            // only shown in the report; the cached value is what counts
            return "";
        }
    }

    private Cell content(HSSFWorkbook workbook, HSSFCell cell, CellType type, boolean from1904) throws DataFileException {
        return switch (type) {
            case NUMERIC -> number(cell, from1904);
            case STRING -> text(workbook, cell.getRichStringCellValue());
            case BOOLEAN -> new Cell.Bool(cell.getBooleanCellValue());
            case ERROR -> new Cell.Failure(FormulaError.isValidCode(cell.getErrorCellValue())
                ? FormulaError.forInt(cell.getErrorCellValue()).getString() : "#ERROR");
            default -> Cell.EMPTY;
        };
    }

    private static Cell number(HSSFCell cell, boolean from1904) {
        double value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new Cell.Failure("#NUM!");
        }
        int id = cell.getCellStyle().getDataFormat();
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        if (NumberFormats.isBuiltInDate(id) || NumberFormats.isDate(format)) {
            LocalDateTime date = NumberFormats.date(value, from1904);
            return date == null ? new Cell.Num(value) : new Cell.Date(date);
        }
        return new Cell.Num(value, NumberFormats.isPercent(format.toLowerCase(Locale.ROOT)));
    }

    /** Takes the superscript run at the end of a text apart. */
    private Cell text(HSSFWorkbook workbook, HSSFRichTextString rich) throws DataFileException {
        String text = rich.getString();
        budget.takeText(text.length());
        int runs = rich.numFormattingRuns();
        int cut = text.length();
        for (int i = runs - 1; i >= 0; i--) {
            int start = rich.getIndexOfFormattingRun(i);
            boolean superscript = workbook.getFontAt(rich.getFontOfFormattingRun(i)).getTypeOffset() == Font.SS_SUPER;
            if (!superscript || start == 0 || start > cut) {
                break;
            }
            cut = start;
        }
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        return new Cell.Text(text.substring(0, cut), text.substring(cut));
    }
}
