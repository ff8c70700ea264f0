package org.ecofrontier.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ecofrontier.figure.FigureRenderer;

/** One self-contained page: figures inline as SVG, tables that sort when a header is clicked. */
final class HtmlReport {

    private static final String STYLE = """
            body{font:16px/1.5 "Noto Sans","Noto Sans SC",system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c}
            h1{font-size:1.7rem}h2{font-size:1.3rem;margin-top:2.2rem;border-bottom:1px solid #ddd}h3{font-size:1.05rem}
            table{border-collapse:collapse;border-top:2px solid #222;border-bottom:2px solid #222;margin:.4rem 0;font-size:.85rem}
            th{border-bottom:1px solid #222;cursor:pointer;text-align:left;padding:.2rem .6rem;font-weight:600}
            td{padding:.15rem .6rem}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            .scroll{overflow-x:auto}caption,figcaption{text-align:left;font-weight:600;padding:.3rem 0}
            .note{color:#555;font-size:.82rem}figure{margin:1.4rem 0}figure svg{max-width:100%;height:auto}
            """;
    private static final String SORT = """
            document.querySelectorAll('th').forEach(th=>th.addEventListener('click',()=>{
            const t=th.closest('table'),b=t.tBodies[0],i=[...th.parentNode.children].indexOf(th),d=th.dataset.d==='1'?-1:1;
            th.dataset.d=d===1?'1':'';const v=r=>r.cells[i].textContent,n=x=>x===''||isNaN(x)?null:+x;
            [...b.rows].sort((p,q)=>{const x=n(v(p)),y=n(v(q));
            return d*(x!==null&&y!==null?x-y:v(p).localeCompare(v(q)))}).forEach(r=>b.append(r))}));
            """;

    private final StringBuilder out = new StringBuilder();
    private final ReportTexts texts;
    private final FigureRenderer renderer;

    private HtmlReport(ReportTexts texts, FigureRenderer renderer) {
        this.texts = texts;
        this.renderer = renderer;
    }

    static byte[] write(String title, List<Block> blocks, ReportTexts texts, FigureRenderer renderer) {
        HtmlReport report = new HtmlReport(texts, renderer);
        report.out.append("<!DOCTYPE html>\n<html lang=\"").append(texts.language()).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>").append(escape(title))
                .append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(escape(title)).append("</h1>\n");
        blocks.forEach(report::block);
        report.out.append("<script>\n").append(SORT).append("</script>\n</body>\n</html>\n");
        return report.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> element("h" + (heading.level() + 1), heading.text());
            case Block.Paragraph paragraph -> out.append(paragraph.quiet() ? "<p class=\"note\">" : "<p>").append(escape(paragraph.text()))
                    .append("</p>\n");
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        }
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
    }

    private void table(Block.Table table) {
        out.append("<div class=\"scroll\"><table>\n<caption>").append(escape(texts.of("table", table.number()) + " " + table.caption()))
                .append("</caption>\n<thead><tr>");
        for (int c = 0; c < table.header().size(); c++) {
            cell("th", table.numeric().get(c), table.header().get(c));
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            for (int c = 0; c < row.size(); c++) {
                cell("td", table.numeric().get(c), row.get(c));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
        if (!table.note().isEmpty()) {
            out.append("<p class=\"note\">").append(escape(table.note())).append("</p>\n");
        }
    }

    private void cell(String name, boolean numeric, String text) {
        out.append('<').append(name).append(numeric ? " class=\"n\">" : ">").append(escape(text)).append("</").append(name).append('>');
    }

    private void picture(Block.Picture picture) {
        String svg = new String(renderer.svg(picture.figure(), picture.style()), StandardCharsets.UTF_8);
        out.append("<figure>\n").append(inline(svg, picture.number())).append("\n<figcaption>")
                .append(escape(texts.of("figure", picture.number()) + " " + picture.caption())).append("</figcaption>\n</figure>\n");
    }

    /** The element without what stands before it, its ids made unique on the page. */
    private static String inline(String svg, int number) {
        String element = svg.substring(svg.indexOf("<svg"));
        return element.replaceAll("\\bid=\"([^\"]+)\"", "id=\"f" + number + "-$1\"").replaceAll("url\\(#([^)]+)\\)", "url(#f" + number + "-$1)")
                .replaceAll("href=\"#([^\"]+)\"", "href=\"#f" + number + "-$1\"").strip();
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
