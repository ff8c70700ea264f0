package org.ecofrontier.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecofrontier.figure.FigureRenderer;

/**
 * A LaTeX document with booktabs tables; the figures are PDF files in a folder beside it. It compiles with XeLaTeX and LuaLaTeX, in
 * English without ideographs also with pdfLaTeX.
 */
final class LatexReport {

    /** Longer words may be broken anywhere. */
    private static final int LONG_WORD = 24;
    private static final int PIECE = 6;
    /** The usual faces of TeX are wider than those of word processors. */
    private static final double NARROWER = 0.94;

    /** Book faces often lack these. */
    private static final String GREEK = "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩ";
    private static final List<String> GREEK_NAMES = List.of("alpha", "beta", "gamma", "delta", "varepsilon", "zeta", "eta", "theta", "iota",
            "kappa", "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "varphi", "chi", "psi", "omega", "Gamma", "Delta",
            "Theta", "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega");

    private final StringBuilder out = new StringBuilder();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String folder;
    private final FigureRenderer renderer;
    private boolean across;

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
        blocks.forEach(report::block);
        report.turn(false);
        boolean chinese = texts.language().equals("zh");
        String body = report.out.toString();
        String document = preamble(chinese, (title + body).codePoints().anyMatch(Character::isIdeographic)) + "\\title{" + escape(title)
                + "}\n\\author{}\n\\date{}\n\\begin{document}\n\\maketitle\n" + body + "\\end{document}\n";
        report.files.put(name + ".tex", document.getBytes(StandardCharsets.UTF_8));
        return report.files;
    }

    private static String preamble(boolean chinese, boolean ideographs) {
        String fonts = chinese ? "" : "\\ifPDFTeX\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{textcomp}\\else"
                + "\\usepackage{fontspec}" + (ideographs ? "\\usepackage[fontset=fandol]{ctex}" : "") + "\\fi\n";
        return "% Compile with xelatex or lualatex, twice: the text is UTF-8.\n\\documentclass[a4paper,11pt"
                + (chinese ? ",fontset=fandol]{ctexart}" : "]{article}") + "\n\\usepackage{iftex}\n" + fonts
                + "\\usepackage[margin=25mm]{geometry}\n\\usepackage{array,booktabs,longtable,graphicx,pdflscape}\n"
                + "\\usepackage[section]{placeins}\n"
                + "\\newcolumntype{L}[1]{>{\\raggedright\\arraybackslash}p{#1}}\n"
                + "\\newcolumntype{R}[1]{>{\\raggedleft\\arraybackslash}p{#1}}\n"
                + "\\setlength{\\tabcolsep}{0.9mm}\n\\setlength{\\emergencystretch}{3em}\n\\setlength{\\LTcapwidth}{\\linewidth}\n";
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                turn(false);
                out.append(heading.level() == 1 ? "\n\\section{" : "\n\\subsection{").append(escape(heading.text())).append("}\n");
            }
            case Block.Paragraph paragraph -> {
                turn(false);
                out.append(paragraph.quiet() ? "\n{\\footnotesize\\noindent " : "\n").append(escape(paragraph.text()))
                        .append(paragraph.quiet() ? "\\par}\n" : "\n");
            }
            case Block.Table table -> table(table);
            case Block.Picture picture -> {
                turn(false);
                picture(picture);
            }
        }
    }

    /** Begins or ends pages that lie on their side. */
    private void turn(boolean wanted) {
        if (across != wanted) {
            out.append(wanted ? "\n\\begin{landscape}\n" : "\n\\end{landscape}\n");
            across = wanted;
        }
    }

    private void table(Block.Table table) {
        TableFit fit = TableFit.of(table);
        turn(fit.landscape());
        out.append("\n{").append(String.format(Locale.ROOT, "\\fontsize{%.1f}{%.1f}\\selectfont", fit.points() * NARROWER, fit.points() * 1.2))
                .append("\n\\begin{longtable}{@{}");
        double[] widths = fit.millimetres();
        for (int c = 0; c < widths.length; c++) {
            double width = widths[c] - 2 * TableFit.PADDING + (c == 0 || c == widths.length - 1 ? TableFit.PADDING : 0);
            out.append(table.numeric().get(c) ? "R{" : "L{").append(String.format(Locale.ROOT, "%.1fmm}", Math.floor(width * 10) / 10));
        }
        out.append("@{}}\n\\caption{").append(escape(table.caption())).append("}\\\\\n\\toprule\n");
        line(table.header());
        out.append("\\midrule\n\\endfirsthead\n\\toprule\n");
        line(table.header());
        out.append("\\midrule\n\\endhead\n\\bottomrule\n\\endlastfoot\n");
        for (int r = 0; r < table.rows().size(); r++) {
            if (table.isFoot(r) && r > 0 && !table.isFoot(r - 1)) {
                out.append("\\midrule\n");
            }
            line(table.rows().get(r));
        }
        out.append("\\end{longtable}}\n");
        if (!table.note().isEmpty()) {
            out.append("\\vspace{-2ex}{\\footnotesize\\noindent ").append(escape(table.note())).append("\\par}\\medskip\n");
        }
    }

    private void line(List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            out.append(c == 0 ? "" : " & ").append(number(cells.get(c)));
        }
        out.append(" \\\\\n");
    }

    /** A minus where a number has one. */
    private static String number(String cell) {
        return cell.matches("\\(?-\\d.*") ? escape(cell).replaceFirst("-", "\\$-\\$") : escape(cell);
    }

    private void picture(Block.Picture picture) {
        String file = folder + "/figure" + picture.number() + ".pdf";
        files.put(file, renderer.pdf(picture.figure(), picture.style()));
        String width = picture.style().widthMm() >= TableFit.UPRIGHT ? "\\linewidth"
                : String.format(Locale.ROOT, "%.1fmm", picture.style().widthMm());
        out.append("\n\\begin{figure}[htbp]\n\\centering\n\\includegraphics[width=").append(width)
                .append(",height=0.88\\textheight,keepaspectratio]{\\detokenize{").append(file).append("}}\n\\caption{")
                .append(escape(picture.caption())).append("}\n\\end{figure}\n");
    }

    /** Names may hold anything; none of it is run as a command. Long words get places where they may be broken. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int word = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                length = 0;
                word = 0;
            } else if (length == 0) {
                length = wordLength(text, i);
            }
            escape(c, out);
            word++;
            boolean breakable = length > LONG_WORD && (word % PIECE == 0 || ".:/_-".indexOf(c) >= 0);
            if (breakable && !Character.isWhitespace(c) && !Character.isSurrogate(c)) {
                out.append("\\allowbreak{}");
            }
        }
        return out.toString();
    }

    private static int wordLength(String text, int from) {
        int to = from;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && !Character.isIdeographic(text.codePointAt(to))) {
            to++;
        }
        return Math.max(1, to - from);
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '\\' -> out.append("\\textbackslash{}");
            case '{', '}', '$', '&', '#', '%', '_' -> out.append('\\').append(c);
            case '^' -> out.append("\\textasciicircum{}");
            case '~' -> out.append("\\textasciitilde{}");
            case '<' -> out.append("\\textless{}");
            case '>' -> out.append("\\textgreater{}");
            case '\n', '\r', '\t' -> out.append(' ');
            case '–' -> out.append("--");
            case '…' -> out.append("\\ldots{}");
            case '×' -> out.append("$\\times$");
            case '≤' -> out.append("$\\le$");
            case '≥' -> out.append("$\\ge$");
            case '²' -> out.append("$^{2}$");
            case '³' -> out.append("$^{3}$");
            case '°' -> out.append("$^{\\circ}$");
            case '[' -> out.append("{[}");
            case ']' -> out.append("{]}");
            case '*' -> out.append("$^{*}$");
            case Stars.FIGURE_SPACE -> out.append("\\phantom{$^{*}$}");
            default -> {
                int greek = GREEK.indexOf(c);
                out.append(greek < 0 ? String.valueOf(c) : "$\\" + GREEK_NAMES.get(greek) + "$");
            }
        }
    }
}
