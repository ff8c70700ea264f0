package org.ecofrontier.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ecofrontier.figure.FigureRenderer;

/** One self-contained page: figures inline as SVG, tables that sort when a header is clicked. */
final class HtmlReport {

    private static final String STYLE = """
            body{font:16px/1.5 "Noto Sans","Noto Sans SC","Microsoft YaHei","PingFang SC",system-ui,sans-serif;max-width:62rem;margin:2rem auto;
            padding:0 1rem;color:#1c1c1c;background:#fff}
            h1{font-size:1.7rem}h2{font-size:1.3rem;margin-top:2.4rem;border-bottom:1px solid #ddd}h3{font-size:1.05rem}
            nav{font-size:.9rem;columns:2;margin:1rem 0 2rem;padding:.6rem 1rem;background:#f6f7f8}nav a{display:block;color:#0b57a4}
            .scroll{overflow-x:auto;max-height:80vh;margin-top:1.2rem}table{border-collapse:collapse;font-size:.85rem;
            border-top:2px solid #222;border-bottom:2px solid #222}
            caption,figcaption{text-align:left;font-weight:600;padding:.3rem 0}
            th{position:sticky;top:0;background:#fff;box-shadow:inset 0 -1px #222;text-align:left;vertical-align:bottom;padding:.2rem .6rem;
            font-weight:600}
            th button{all:unset;cursor:pointer}th button:focus-visible{outline:2px solid #0b57a4}
            th[aria-sort=ascending] button::after{content:" \\2191"}th[aria-sort=descending] button::after{content:" \\2193"}
            td{padding:.15rem .6rem;vertical-align:top;overflow-wrap:anywhere}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            td.n{white-space:nowrap}tfoot tr:first-child td{border-top:1px solid #222}
            .note{color:#555;font-size:.82rem;margin:.4rem 0 1rem}figure{margin:1.4rem 0}figure svg{max-width:100%;height:auto}
            @media print{.scroll{max-height:none;overflow:visible}nav{display:none}figure,tr{break-inside:avoid}body{max-width:none;font-size:11pt}}
            """;
    /** Numbers by their value, words by their letters, what is not defined last; rows that sum up stay below. */
    private static final String SORT = """
            document.querySelectorAll('th button').forEach(button=>button.addEventListener('click',()=>{
            const th=button.parentNode,head=th.parentNode,body=th.closest('table').tBodies[0],i=[...head.children].indexOf(th);
            const up=th.getAttribute('aria-sort')!=='ascending';
            [...head.children].forEach(each=>each.removeAttribute('aria-sort'));
            th.setAttribute('aria-sort',up?'ascending':'descending');
            const value=row=>{const t=row.cells[i].textContent.replace(/[*\\u2007]+$/,'').replace(/^</,'').trim();
            return t===''||t==='\u2013'?null:isNaN(t)?t:+t};
            const compare=(a,b)=>typeof a==='number'&&typeof b==='number'?a-b:String(a).localeCompare(String(b),undefined,{numeric:true});
            [...body.rows].map(row=>[value(row),row]).sort(([a],[b])=>a===null?b===null?0:1:b===null?-1:up?compare(a,b):compare(b,a))
            .forEach(([,row])=>body.append(row))}));
            """;

    private final StringBuilder out = new StringBuilder();
    private final ReportTexts texts;
    private final FigureRenderer renderer;
    private int sections;

    private HtmlReport(ReportTexts texts, FigureRenderer renderer) {
        this.texts = texts;
        this.renderer = renderer;
    }

    static byte[] write(String title, List<Block> blocks, ReportTexts texts, FigureRenderer renderer) {
        HtmlReport report = new HtmlReport(texts, renderer);
        report.out.append("<!DOCTYPE html>\n<html lang=\"").append(texts.language()).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>").append(escape(title))
                .append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(escape(title)).append("</h1>\n");
        report.contents(blocks);
        blocks.forEach(report::block);
        report.out.append("<script>\n").append(SORT).append("</script>\n</body>\n</html>\n");
        return report.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void contents(List<Block> blocks) {
        out.append("<nav aria-label=\"").append(escape(texts.of("contents"))).append("\">\n");
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                out.append("<a href=\"#s").append(++number).append("\">").append(escape(heading.text())).append("</a>\n");
            }
        }
        out.append("</nav>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> out.append(paragraph.quiet() ? "<p class=\"note\">" : "<p>").append(escape(paragraph.text()))
                    .append("</p>\n");
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        }
    }

    private void heading(Block.Heading heading) {
        String name = "h" + (heading.level() + 1);
        out.append('<').append(name).append(heading.level() == 1 ? " id=\"s" + ++sections + "\">" : ">").append(escape(heading.text()))
                .append("</").append(name).append(">\n");
    }

    private String numbered(String kind, int number, String caption) {
        return escape(texts.of("numbered", texts.of(kind), number, caption));
    }

    private void table(Block.Table table) {
        out.append("<div class=\"scroll\" tabindex=\"0\"><table>\n<caption>").append(numbered("table", table.number(), table.caption()))
                .append("</caption>\n<thead><tr>");
        for (int c = 0; c < table.header().size(); c++) {
            out.append(table.numeric().get(c) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").append("<button title=\"")
                    .append(escape(texts.of("sort.hint"))).append("\">").append(escape(table.header().get(c))).append("</button></th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (int r = 0; r < table.rows().size(); r++) {
            if (table.isFoot(r) && (r == 0 || !table.isFoot(r - 1))) {
                out.append("</tbody>\n<tfoot>\n");
            }
            row(table, table.rows().get(r));
        }
        out.append(table.foot() > 0 ? "</tfoot></table></div>\n" : "</tbody></table></div>\n");
        if (!table.note().isEmpty()) {
            out.append("<p class=\"note\">").append(escape(table.note())).append("</p>\n");
        }
    }

    private void row(Block.Table table, List<String> cells) {
        out.append("<tr>");
        for (int c = 0; c < cells.size(); c++) {
            out.append(table.numeric().get(c) ? "<td class=\"n\">" : "<td>").append(escape(cells.get(c))).append("</td>");
        }
        out.append("</tr>\n");
    }

    private void picture(Block.Picture picture) {
        String svg = new String(renderer.svg(picture.figure(), picture.style()), StandardCharsets.UTF_8);
        out.append("<figure>\n").append(inline(svg, picture.number())).append("\n<figcaption>")
                .append(numbered("figure", picture.number(), picture.caption())).append("</figcaption>\n</figure>\n");
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
