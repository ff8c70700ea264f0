package org.ecofrontier.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.PanelsFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every kind of figure in every format. */
class FigureRendererTest {

    private static final FigureStyle STYLE = FigureStyle.standard().size(120, 80);
    private final FigureRenderer renderer = new FigureRenderer(Examples.cities());

    static Stream<Figure> figures() {
        return Examples.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void svgIsWellFormedAndHoldsTheTitleAsText(Figure figure) throws Exception {
        byte[] svg = renderer.svg(figure, STYLE.language("zh"));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        Element root = document.getDocumentElement();
        assertEquals("svg", root.getLocalName());
        assertEquals("120mm", root.getAttribute("width"));
        assertEquals("0 0 340.1575 226.7717", root.getAttribute("viewBox"));
        String title = figure.info().title().in("zh");
        assertEquals(title, root.getElementsByTagName("title").item(0).getTextContent());
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < root.getElementsByTagName("text").getLength(); i++) {
            written.append(root.getElementsByTagName("text").item(i).getTextContent());
        }
        assertTrue(written.toString().contains(title), written.toString());
        assertFalse(new String(svg, StandardCharsets.UTF_8).contains("\r"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void pdfHoldsChineseTextThatCanBeSelectedInAnEmbeddedFont(Figure figure) throws IOException {
        byte[] pdf = renderer.pdf(figure, STYLE.language("zh"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle box = document.getPage(0).getMediaBox();
            assertEquals(120 * 72 / 25.4, box.getWidth(), 0.01);
            assertEquals(80 * 72 / 25.4, box.getHeight(), 0.01);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains(figure.info().title().in("zh").replaceAll("\\s", "")), text);
            PDResources resources = document.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getXObjectNames()) {
                PDResources inner = ((PDFormXObject) resources.getXObject(name)).getResources();
                for (COSName font : inner.getFontNames()) {
                    assertTrue(inner.getFont(font).isEmbedded(), font.getName());
                    fonts++;
                }
            }
            assertEquals(1, fonts);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void pngHasItsSizeAndResolution(Figure figure) throws IOException {
        byte[] png = renderer.png(figure, STYLE, 100);
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(stream);
            BufferedImage image = reader.read(0);
            assertEquals(472, image.getWidth());
            assertEquals(315, image.getHeight());
            Element size = (Element) ((Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0")).getElementsByTagName("pHYs")
                    .item(0);
            assertEquals("3937", size.getAttribute("pixelsPerUnitXAxis"));
            reader.dispose();
        }
    }

    /** What sticks out would reach the edge of the page: the margin must stay empty in every language and at several sizes. */
    @ParameterizedTest
    @MethodSource("figures")
    void nothingIsCutOffAtTheEdges(Figure figure) throws IOException {
        for (String language : new String[] {"en", "zh"}) {
            for (double[] size : new double[][] {{160, 100}, {120, 80}, {85, 70}}) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                        renderer.png(figure, FigureStyle.standard().language(language).size(size[0], size[1]), 96)));
                int width = image.getWidth();
                int height = image.getHeight();
                for (int x = 0; x < width; x++) {
                    assertEquals(0xFFFFFFFF, image.getRGB(x, 1), language + " top " + x + " of " + width);
                    assertEquals(0xFFFFFFFF, image.getRGB(x, height - 2), language + " bottom " + x + " of " + width);
                }
                for (int y = 0; y < height; y++) {
                    assertEquals(0xFFFFFFFF, image.getRGB(1, y), language + " left " + y + " of " + height);
                    assertEquals(0xFFFFFFFF, image.getRGB(width - 2, y), language + " right " + y + " of " + height);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void sameFigureAndStyleGiveTheSameBytes(Figure figure) {
        Locale before = Locale.getDefault();
        byte[] svg = renderer.svg(figure, STYLE);
        byte[] pdf = renderer.pdf(figure, STYLE);
        byte[] png = renderer.png(figure, STYLE, 72);
        FigureRenderer another = new FigureRenderer(Examples.cities());
        try {
            Locale.setDefault(Locale.GERMANY);
            Figure again = Examples.all().get(figure.info().id());
            assertArrayEquals(svg, another.svg(again, STYLE));
            assertArrayEquals(pdf, another.pdf(again, STYLE));
            assertArrayEquals(png, another.png(again, STYLE, 72));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void themesDiffer(Figure figure) throws IOException {
        BufferedImage paper = ImageIO.read(new ByteArrayInputStream(renderer.png(figure, STYLE, 50)));
        BufferedImage dark = ImageIO.read(new ByteArrayInputStream(renderer.png(figure, STYLE.theme(Theme.SCREEN_DARK), 50)));
        assertEquals(0xFFFFFFFF, paper.getRGB(0, 0));
        assertEquals(0xFF1F2125, dark.getRGB(0, 0));
    }

    @Test
    void textsOfTheStyleReplaceThoseOfTheFigure() throws IOException {
        FigureStyle style = STYLE.text("title", "My title").text("x", "Time").text("y", "Score").text("series.all", "Everything")
                .text("note", "My note");
        String svg = new String(renderer.svg(Examples.timeSeries(), style), StandardCharsets.UTF_8);
        for (String expected : Set.of(">My title<", ">Time<", ">Score<", ">Everything<", ">My note<")) {
            assertTrue(svg.contains(expected), expected);
        }
        assertFalse(svg.contains("Whole area"));
        String bare = new String(renderer.svg(Examples.timeSeries(), style.captions(false, false)), StandardCharsets.UTF_8);
        assertFalse(bare.contains(">My note<"));
        assertEquals(1, bare.split(">My title<", -1).length - 1, "only as the name of the document");
    }

    @Test
    void axisNumbersHaveAPointInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String svg = new String(renderer.svg(Examples.timeSeries(), STYLE), StandardCharsets.UTF_8);
            assertTrue(svg.contains(">0.65<"));
            assertFalse(svg.contains(">0,65<"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownFontGivesWayToTheBundledOne() {
        Figure figure = Examples.timeSeries();
        assertArrayEquals(renderer.pdf(figure, STYLE), renderer.pdf(figure, STYLE.font("No Such Font 4711", 8)));
        assertArrayEquals(renderer.png(figure, STYLE, 72), renderer.png(figure, STYLE.font("No Such Font 4711", 8), 72));
        assertArrayEquals(renderer.svg(figure, STYLE), renderer.svg(figure, STYLE.font("No Such Font 4711", 8)));
    }

    /** Whether the family is installed or not: the text is text in an embedded font, and a font without Chinese is not used for it. */
    @Test
    void anInstalledFontIsEmbeddedWhereItHasTheCharacters() throws IOException {
        FigureStyle style = STYLE.font("DejaVu Serif", 8);
        try (PDDocument document = Loader.loadPDF(renderer.pdf(Examples.timeSeries(), style))) {
            assertTrue(new PDFTextStripper().getText(document).contains("Northern Anhui"));
        }
        assertArrayEquals(renderer.pdf(Examples.timeSeries(), STYLE.language("zh")),
                renderer.pdf(Examples.timeSeries(), style.language("zh")));
    }

    @Test
    void figuresOfManyPartsGetMoreHeight() {
        FigureStyle style = FigureStyle.standard();
        double one = renderer.suited(Examples.trend(Examples.cities()), style).heightMm();
        Figure three = new PanelsFigure(FigureInfo.of("p", Text.of("p")), 1, List.of(Examples.radar(), Examples.radar(), Examples.radar()));
        assertTrue(renderer.suited(three, style).heightMm() > 1.5 * one);
        figures().forEach(figure -> {
            FigureStyle suited = renderer.suited(figure, style);
            assertEquals(style.widthMm(), suited.widthMm());
            assertTrue(suited.heightMm() >= 45 && suited.heightMm() <= 235, figure.info().id() + " " + suited.heightMm());
        });
    }

    @Test
    void coefficientsShowZeroAndTheirIntervals() {
        List<HitArea> areas = renderer.image(Examples.coefficients(), STYLE, 600, 400, 1.33).areas();
        assertEquals(List.of("GDP per capita ***: 4.2 [2.2, 6.2]", "Urbanisation *: 1.8 [-0.2, 3.8]"),
                areas.stream().map(HitArea::tooltip).toList());
        assertTrue(new String(renderer.svg(Examples.coefficients(), STYLE), StandardCharsets.UTF_8).contains(">0<"));
    }

    @Test
    void aLegendThatDoesNotFitSaysHowMuchIsMissing() {
        List<CategoryFigure.Series> many = IntStream.range(0, 60)
                .mapToObj(i -> new CategoryFigure.Series("s" + i, Text.of("A series with a long name " + i), DoubleVector.of(i))).toList();
        Figure figure = new CategoryFigure(FigureInfo.of("f", Text.of("f")), Text.empty(), Axis.of(Text.of("v")), List.of(Text.of("c")),
                many,
                CategoryFigure.Arrangement.GROUPED, false);
        String svg = new String(renderer.svg(figure, STYLE), StandardCharsets.UTF_8);
        assertTrue(svg.matches("(?s).*>and \\d+ more<.*"));
    }

    @Test
    void aPictureThatCannotBeMadeIsRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> renderer.png(Examples.timeSeries(), STYLE, 5)).getMessage();
        assertTrue(message.contains("36 to 1200 dpi"), message);
        assertThrows(IllegalArgumentException.class, () -> renderer.png(Examples.timeSeries(), STYLE.size(2000, 2000), 1200));
    }
}
