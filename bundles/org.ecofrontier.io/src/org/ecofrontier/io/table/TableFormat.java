package org.ecofrontier.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.csv.TextEncoding;

/** Tells the format of a table file, by its first bytes where they are telling and else by its ending. */
enum TableFormat {

    /** Delimited text. */
    TEXT,
    /** Office Open XML workbook. */
    XLSX,
    /** Excel 97 to 2003 workbook. */
    XLS,
    /** Stata. */
    DTA,
    /** dBASE. */
    DBF;

    RawTable read(Path file, ReadOptions options) throws DataFileException {
        return switch (this) {
            case TEXT -> TextTableReader.read(file, options);
            case XLSX -> XlsxReader.read(file);
            case XLS -> XlsReader.read(file);
            case DTA -> DtaReader.read(file);
            case DBF -> DbfTableReader.read(file, options);
        };
    }

    static TableFormat of(Path file) throws DataFileException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(512);
        } catch (IOException e) {
            throw TextEncoding.unreadable(file, e);
        }
        String ending = ending(file);
        if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            return XLSX;
        }
        if (head.length >= 8 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF && head[2] == 0x11 && (head[3] & 0xFF) == 0xE0) {
            return XLS;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("<stata_dta>") || ending.equals("dta")) {
            return DTA;
        }
        if (ending.equals("dbf")) {
            return DBF;
        }
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<table") || start.startsWith("<?xml")) {
            throw new DataFileException(Kind.UNSUPPORTED, Place.of(file.toString()),
                "this is a web page or an XML file with the ending ." + ending, "open it in a spreadsheet and save it as .xlsx or .csv");
        }
        if (ending.equals("xlsx") || ending.equals("xlsm")) {
            throw damaged(file, "it does not begin as a workbook does");
        }
        if (ending.equals("xls") && isBinary(head)) {
            throw new DataFileException(Kind.UNSUPPORTED, Place.of(file.toString()), "this is not an Excel 97 to 2003 workbook",
                "open it in a spreadsheet and save it as .xlsx");
        }
        return TEXT;
    }

    private static boolean isBinary(byte[] head) {
        boolean marked = head.length > 1 && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE || (head[0] & 0xFF) == 0xFE);
        for (byte b : head) {
            if (b >= 0 && b < 9 && !marked) {
                return true;
            }
        }
        return false;
    }

    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static DataFileException damaged(Path file, String how) {
        return new DataFileException(Kind.MALFORMED, Place.of(file.toString()), "the workbook is damaged: " + how,
            "open it in a spreadsheet, check it and save it again");
    }
}
