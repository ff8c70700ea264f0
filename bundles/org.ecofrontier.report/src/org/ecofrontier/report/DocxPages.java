package org.ecofrontier.report;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A4 pages with numbers; upright ones, and for wide tables pages that lie on their side. */
final class DocxPages {

    /** Twentieths of a point. */
    private static final long SHORT_SIDE = 11_906;
    private static final long LONG_SIDE = 16_838;
    private static final long MARGIN = 1_417;

    private final XWPFDocument document;
    private boolean across;

    DocxPages(XWPFDocument document) {
        this.document = document;
    }

    /** What follows stands on upright pages. */
    void upright() {
        turn(false);
    }

    /** What follows stands on pages that lie on their side. */
    void across() {
        turn(true);
    }

    /** Ends the section before, whose form stands in its last paragraph. */
    private void turn(boolean wanted) {
        if (across != wanted) {
            CTP last = last().getCTP();
            form((last.isSetPPr() ? last.getPPr() : last.addNewPPr()).addNewSectPr());
            across = wanted;
        }
    }

    private XWPFParagraph last() {
        List<IBodyElement> elements = document.getBodyElements();
        return !elements.isEmpty() && elements.getLast() instanceof XWPFParagraph paragraph ? paragraph : document.createParagraph();
    }

    /** The form of the last section, and page numbers. */
    void finish() {
        var body = document.getDocument().getBody();
        form(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
        XWPFParagraph number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void form(CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(across ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(across ? SHORT_SIDE : LONG_SIDE));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger width = BigInteger.valueOf(MARGIN);
        margin.setLeft(width);
        margin.setRight(width);
        margin.setTop(width);
        margin.setBottom(width);
    }
}
