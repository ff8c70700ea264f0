package org.ecofrontier.report;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a report: named as in Word, so that an institute's template takes over with one click. */
final class DocxStyles {

    private static final int HALF_POINTS = 2;
    private static final int TWENTIETHS = 20;

    private final XWPFStyles styles;

    private DocxStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** The style of what stands in tables. */
    static final String CELL = "TableText";

    static void addTo(XWPFDocument document, String font, String eastAsian) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        fonts.setEastAsia(eastAsian);
        styles.setDefaultFonts(fonts);
        // Latin letters in a Chinese text still are words
        styles.setSpellingLanguage("en-GB");
        styles.setEastAsia("zh-CN");
        DocxStyles all = new DocxStyles(styles);
        all.add("Normal", "Normal", 10.5, false, -1, 0, 6);
        all.add("Title", "Title", 18, true, -1, 0, 12);
        all.add("Heading1", "heading 1", 14, true, 0, 18, 6);
        all.add("Heading2", "heading 2", 12, true, 1, 12, 4);
        all.add("Caption", "caption", 9.5, true, -1, 8, 4);
        all.add("Note", "Note", 8.5, false, -1, 2, 10);
        all.add(CELL, "Table Text", 9, false, -1, 0, 0);
    }

    private void add(String id, String name, double size, boolean bold, int outline, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        if (outline >= 0) {
            paragraph.addNewKeepNext();
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf((long) before * TWENTIETHS));
        spacing.setAfter(BigInteger.valueOf((long) after * TWENTIETHS));
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(Math.round(size * HALF_POINTS)));
        styles.addStyle(new XWPFStyle(style));
    }
}
