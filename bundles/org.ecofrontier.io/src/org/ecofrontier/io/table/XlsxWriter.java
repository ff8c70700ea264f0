package org.ecofrontier.io.table;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ecofrontier.io.AtomicFile;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.PlainNumber;

/**
 * Writes tables as the sheets of an Office Open XML workbook: header row in bold and kept in view, numbers as numbers, text as text
 * (never run as a formula). It streams, and the bytes depend on the tables alone.
 */
final class XlsxWriter {

    private static final int MAX_TEXT = 32_767;
    /** Widths of columns, in characters. */
    private static final int MIN_WIDTH = 12;
    private static final int MAX_WIDTH = 60;
    private static final int MEASURED_ROWS = 200;
    /** Half the time of the usual level for a file a few percent larger. */
    private static final int DEFLATE_LEVEL = 3;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Path file;
    private final ZipOutputStream zip;
    private final Writer out;
    /** The row being written. */
    private final StringBuilder cells = new StringBuilder();

    private XlsxWriter(Path file, OutputStream stream) {
        this.file = file;
        this.zip = new ZipOutputStream(stream);
        zip.setLevel(DEFLATE_LEVEL);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
    }

    static void write(Path file, List<OutputTable> tables) throws DataFileException {
        try (AtomicFile target = AtomicFile.create(file)) {
            try (OutputStream stream = new BufferedOutputStream(target.stream(), 1 << 16)) {
                new XlsxWriter(file, stream).workbook(tables);
            } catch (DataFileException e) {
                throw e;
            } catch (IOException e) {
                throw target.failure(e);
            }
            target.commit();
        }
    }

    private void workbook(List<OutputTable> tables) throws IOException {
        StringBuilder types = new StringBuilder(HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + type("workbook", "sheet.main") + type("styles", "styles"));
        StringBuilder sheets = new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
            + "\"><bookViews><workbookView/></bookViews><sheets>");
        StringBuilder links = new StringBuilder(HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + link("styles", "styles", "styles.xml"));
        Set<String> taken = new HashSet<>();
        for (int i = 1; i <= tables.size(); i++) {
            types.append(type("worksheets/sheet" + i, "worksheet"));
            links.append(link("sheet" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            sheets.append("<sheet name=\"").append(escape(sheetName(tables.get(i - 1).name(), taken))).append("\" sheetId=\"").append(i)
                .append("\" r:id=\"sheet").append(i).append("\"/>");
        }
        part("[Content_Types].xml", types + "</Types>");
        part("_rels/.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + link("workbook", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        part("xl/workbook.xml", sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", links + "</Relationships>");
        part("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN
            + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill>"
            + "<patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\">"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
            + "</cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>");
        for (int i = 1; i <= tables.size(); i++) {
            sheet("xl/worksheets/sheet" + i + ".xml", tables.get(i - 1));
        }
        out.flush();
        zip.finish();
        zip.flush();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
            + type
            + "+xml\"/>";
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // a fixed local time, so that the bytes do not depend on when and where the file is written
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private void sheet(String part, OutputTable table) throws IOException {
        if (table.rows() >= CellBudget.MAX_ROWS || table.columns().size() > CellBudget.MAX_COLUMNS) {
            throw new DataFileException(Kind.NOT_REPRESENTABLE, Place.of(file.toString()),
                "a worksheet holds at most 1048576 rows and 16384 columns, and the table is larger", "write .csv instead");
        }
        begin(part);
        out.write(HEAD + "<worksheet xmlns=\"" + MAIN
            + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
            + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>" + widths(table) + "<sheetData><row r=\"1\">");
        cells.setLength(0);
        int width = table.columns().size();
        String[] letters = new String[width];
        for (int c = 0; c < width; c++) {
            letters[c] = Place.columnName(c + 1);
            text(letters[c], 1, " s=\"1\"", table.columns().get(c).name(), table.columns().get(c).name());
        }
        out.append(cells.append("</row>"));
        for (int row = 0; row < table.rows(); row++) {
            String line = Integer.toString(row + 2);
            cells.setLength(0);
            cells.append("<row r=\"").append(line).append("\">");
            for (int c = 0; c < width; c++) {
                OutputTable.Column column = table.columns().get(c);
                if (column.isText()) {
                    text(letters[c], row + 2, "", column.text(row), column.name());
                } else if (!Double.isNaN(column.number(row))) {
                    number(letters[c], line, column.number(row), column.name());
                }
            }
            out.append(cells.append("</row>"));
        }
        out.write("</sheetData></worksheet>");
        end();
    }

    /** Columns as wide as their names and first cells, within reason. */
    private static String widths(OutputTable table) {
        StringBuilder widths = new StringBuilder();
        for (int c = 0; c < table.columns().size(); c++) {
            OutputTable.Column column = table.columns().get(c);
            int width = Math.max(MIN_WIDTH, length(column.name()));
            for (int row = 0; column.isText() && row < Math.min(table.rows(), MEASURED_ROWS); row++) {
                width = Math.max(width, length(column.text(row)));
            }
            widths.append("<col min=\"").append(c + 1).append("\" max=\"").append(c + 1).append("\" width=\"")
                .append(Math.min(MAX_WIDTH, width) + 2).append("\" customWidth=\"1\"/>");
        }
        return widths.isEmpty() ? "" : "<cols>" + widths + "</cols>";
    }

    /** Ideographs take two places. */
    private static int length(String text) {
        return text.codePoints().map(point -> Character.isIdeographic(point) ? 2 : 1).sum();
    }

    private void number(String letters, String line, double value, String column) throws DataFileException {
        if (Double.isInfinite(value)) {
            throw new DataFileException(Kind.NOT_REPRESENTABLE, Place.of(file.toString()),
                "a worksheet cannot hold an infinite number (" + letters + line + ", column \"" + column + "\")", "write .csv instead");
        }
        cells.append("<c r=\"").append(letters).append(line).append("\"><v>").append(PlainNumber.format(value)).append("</v></c>");
    }

    private void text(String letters, int line, String style, String text, String column) throws DataFileException {
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > MAX_TEXT) {
            throw new DataFileException(Kind.NOT_REPRESENTABLE, Place.of(file.toString()),
                "the text in " + letters + line + ", column \"" + column + "\" is longer than the 32767 characters of a cell",
                "write .csv instead");
        }
        cells.append("<c r=\"").append(letters).append(line).append('"').append(style)
            .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escape(text)).append("</t></is></c>");
    }

    /** Text for XML; characters that XML cannot hold, and what looks like their replacement, in the form _x000B_. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c) && !(Character.isHighSurrogate(c) && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1)) || Character.isLowSurrogate(c) && i > 0
                && Character.isHighSurrogate(text.charAt(i - 1)));
            boolean lookalike = c == '_' && text.regionMatches(true, i, "_x", 0, 2) && i + 7 <= text.length()
                && text.substring(i, i + 7).matches("_x[0-9A-Fa-f]{4}_");
            if (c < ' ' && c != '\t' && c != '\n' || c >= '\uFFFE' || half || lookalike) {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else if (c == '&') {
                escaped.append("&amp;");
            } else if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '>') {
                escaped.append("&gt;");
            } else if (c == '"') {
                escaped.append("&quot;");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A sheet name that Excel allows: at most 31 characters, none of []:*?/\, not taken. */
    private static String sheetName(String wanted, Set<String> taken) {
        String allowed = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "_").strip().replaceAll("^'|'$", "_");
        String base = allowed.isEmpty() ? "table" : allowed.substring(0, Math.min(31, allowed.length()));
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = "_" + i;
            name = base.substring(0, Math.min(base.length(), 31 - suffix.length())) + suffix;
        }
        return name;
    }
}
