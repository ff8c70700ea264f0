package org.ecofrontier.io.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.DataFileException.Kind;
import org.ecofrontier.io.Place;
import org.xml.sax.Attributes;

/**
 * Reads Office Open XML workbooks (ECMA-376, transitional and strict) as a stream: what a workbook takes in memory depends on its cells,
 * not on its XML. Formulas are not calculated, their cached values are read.
 */
final class XlsxReader {

    private record Entry(String name, String relation, boolean hidden) {
    }

    private final Path file;
    private final XlsxPackage parts;
    private final List<Entry> entries = new ArrayList<>();
    private boolean from1904;

    private XlsxReader(Path file, XlsxPackage parts) {
        this.file = file;
        this.parts = parts;
    }

    static RawTable read(Path file) throws DataFileException {
        try (XlsxPackage parts = XlsxPackage.open(file)) {
            return new XlsxReader(file, parts).workbook();
        } catch (DataFileException e) {
            throw e;
        } catch (IOException e) {
            throw TableFormat.damaged(file, "it cannot be unpacked (" + e.getMessage() + ")");
        }
    }

    private RawTable workbook() throws IOException {
        String workbook = mainPart();
        parts.parse(workbook, new WorkbookHandler());
        Map<String, XlsxPackage.Relation> relations = parts.relations(workbook);
        XlsxStyles styles = new XlsxStyles();
        String stylesPart = XlsxPackage.ofType(relations, "/styles");
        if (stylesPart != null && parts.has(stylesPart)) {
            parts.parse(stylesPart, styles);
        }
        CellBudget budget = new CellBudget(file.toString(), null);
        XlsxStrings strings = new XlsxStrings(budget);
        String stringsPart = XlsxPackage.ofType(relations, "/sharedStrings");
        if (stringsPart != null && parts.has(stringsPart)) {
            parts.parse(stringsPart, strings);
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Entry entry : entries) {
            XlsxPackage.Relation relation = relations.get(entry.relation());
            if (relation == null || !relation.type().endsWith("/worksheet")) {
                continue;
            }
            XlsxSheetHandler handler = new XlsxSheetHandler(file, entry.name(), strings.items(), styles, from1904, budget);
            parts.parse(relation.target(), handler);
            sheets.add(handler.sheet(entry.hidden()));
        }
        if (sheets.isEmpty()) {
            throw new DataFileException(Kind.EMPTY, Place.of(file.toString()), "the workbook has no worksheet",
                "check that it was saved whole");
        }
        List<String> notes = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.isHidden() && !sheet.isBlank()) {
                notes.add("sheet \"" + sheet.name() + "\" is hidden and is read only when it is named");
            }
        }
        return new RawTable(file.toString(), "Excel workbook (.xlsx)", sheets, notes);
    }

    private String mainPart() throws IOException {
        String part = XlsxPackage.ofType(parts.relations(""), "/officeDocument");
        if (part == null || !parts.has(part)) {
            throw TableFormat.damaged(file, "it has no workbook part");
        }
        if (part.endsWith(".bin")) {
            throw new DataFileException(Kind.UNSUPPORTED, Place.of(file.toString()), "binary workbooks (.xlsb) are not supported",
                "save it as .xlsx");
        }
        if (!part.contains("workbook") && !part.startsWith("xl/")) {
            throw new DataFileException(Kind.UNSUPPORTED, Place.of(file.toString()), "this is an office document but not a workbook",
                "copy the table into a workbook");
        }
        return part;
    }

    private final class WorkbookHandler extends XlsxPackage.Handler {
        @Override
        public void start(String name, Attributes attributes) {
            if (name.equals("sheet")) {
                String state = attributes.getValue("state");
                entries.add(new Entry(String.valueOf(attributes.getValue("name")), XlsxPackage.relationId(attributes),
                    state != null && !state.equals("visible")));
            } else if (name.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
        }
    }
}
