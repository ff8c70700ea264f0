package org.ecofrontier.figure;

import java.io.ByteArrayOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.ecofrontier.lib.font.BundledFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes a drawing as SVG. Numbered ids, no time: the same drawing gives the same bytes. */
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String INSTEAD = "'" + BundledFont.FAMILY
            + "','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',Arial,sans-serif";

    private SvgFile() {
    }

    static byte[] write(Drawing drawing, FigureStyle style, String family, String title) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment(null);
            context.setPrecision(2);
            SVGGraphics2D g = new SVGGraphics2D(context, false);
            drawing.draw(g);
            Element root = g.getRoot();
            String width = Numbers.significant(style.width(), 7);
            String height = Numbers.significant(style.height(), 7);
            root.setAttribute("width", Numbers.significant(style.widthMm(), 7) + "mm");
            root.setAttribute("height", Numbers.significant(style.heightMm(), 7) + "mm");
            root.setAttribute("viewBox", "0 0 " + width + " " + height);
            nameFonts(root, family);
            Element heading = document.createElementNS(SVG, "title");
            heading.setTextContent(title);
            root.insertBefore(heading, root.getFirstChild());
            return serialise(root);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("the XML library of this Java cannot write SVG", e);
        }
    }

    /** Names other fonts for readers that do not have the one of the figure. */
    private static void nameFonts(Element root, String family) {
        String families = family.equals(BundledFont.FAMILY) ? INSTEAD : "'" + family + "'," + INSTEAD;
        NodeList all = root.getElementsByTagName("*");
        for (int i = -1; i < all.getLength(); i++) {
            Element element = i < 0 ? root : (Element) all.item(i);
            if (element.hasAttribute("font-family")) {
                element.setAttribute("font-family", families);
            }
        }
    }

    private static byte[] serialise(Element root) throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(root), new StreamResult(bytes));
        return bytes.toByteArray();
    }
}
