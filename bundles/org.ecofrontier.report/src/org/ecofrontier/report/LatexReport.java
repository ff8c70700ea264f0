package org.ecofrontier.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecofrontier.figure.FigureRenderer;

/** A LaTeX document with booktabs tables; the figures are PDF files in a folder beside it. */
final class LatexReport {

    private static final int WIDE = 8;
    /** What the columns of text may take together, the gaps between columns left out. */
    private static final double WIDTH = 0.85;

    private final StringBuilder out = new StringBuilder();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String folder;
    private final FigureRenderer renderer;

    private LatexReport(String folder, FigureRenderer renderer) {
        this.folder = folder;
        this.renderer = renderer;
    }

    /**
     * The document and its figures.
     *
     * @param name the name of the document without its ending
     * @return bytes by relative file name, the document last
     */
    static Map<String, byte[]> write(String name, String title, List<Block> blocks, ReportTexts texts, FigureRenderer renderer) {
        LatexReport report = new LatexReport(name + "-figures", renderer);
        boolean chinese = texts.language().equals("zh");
        report.out.append("% xelatex or lualatex: the text is UTF-8\n\\documentclass[a4paper,11pt]{").append(chinese ? "ctexart" : "article")
                .append("}\n\\usepackage[margin=25mm]{geometry}\n\\usepackage{booktabs,longtable,graphicx,url,iftex}\n")
                .append("\\ifPDFTeX\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\else\\usepackage{fontspec}\\fi\n")
                .append("\\sloppy\n\\title{").append(escape(title)).append("}\n\\date{}\n\\begin{document}\n\\maketitle\n");
        blocks.forEach(report::block);
        report.out.append("\\end{document}\n");
        report.files.put(name + ".tex", report.out.toString().getBytes(StandardCharsets.UTF_8));
        return report.files;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> out.append(heading.level() == 1 ? "\n\\section{" : "\n\\subsection{").append(escape(heading.text()))
                    .append("}\n");
            case Block.Paragraph paragraph -> out.append(paragraph.quiet() ? "\n{\\footnotesize " : "\n").append(escape(paragraph.text()))
                    .append(paragraph.quiet() ? "\\par}\n" : "\n");
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        }
    }

    private void table(Block.Table table) {
        boolean wide = table.header().size() > WIDE;
        out.append("\n{").append(wide ? "\\scriptsize\\setlength{\\tabcolsep}{2.5pt}" : "\\small").append("\n\\begin{longtable}{");
        int[] shares = ColumnWidths.percent(table);
        for (int c = 0; c < shares.length; c++) {
            out.append(table.numeric().get(c) || wide ? table.numeric().get(c) ? "r" : "l"
                    : "p{" + String.format(Locale.ROOT, "%.2f", shares[c] * WIDTH / 100) + "\\linewidth}");
        }
        out.append("}\n\\caption{").append(escape(table.caption())).append("}\\\\\n\\toprule\n");
        line(table.header());
        out.append("\\midrule\n\\endhead\n");
        table.rows().forEach(this::line);
        out.append("\\bottomrule\n\\end{longtable}}\n");
        if (!table.note().isEmpty()) {
            out.append("{\\footnotesize ").append(escape(table.note())).append("\\par}\n");
        }
    }

    private void line(List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            out.append(c == 0 ? "" : " & ").append(escape(cells.get(c)));
        }
        out.append(" \\\\\n");
    }

    private void picture(Block.Picture picture) {
        String file = folder + "/figure" + picture.number() + ".pdf";
        files.put(file, renderer.pdf(picture.figure(), picture.style()));
        out.append("\n\\begin{figure}[htbp]\n\\centering\n\\includegraphics[width=\\linewidth]{").append(file).append("}\n\\caption{")
                .append(escape(picture.caption())).append("}\n\\end{figure}\n");
    }

    /** Names may hold anything; none of it is run as a command. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{', '}', '$', '&', '#', '%', '_' -> out.append('\\').append(c);
                case '^' -> out.append("\\textasciicircum{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '<' -> out.append("\\textless{}");
                case '>' -> out.append("\\textgreater{}");
                case '\n', '\r', '\t' -> out.append(' ');
                case '–' -> out.append("--");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
