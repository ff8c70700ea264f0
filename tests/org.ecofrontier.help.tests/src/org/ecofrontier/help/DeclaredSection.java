package org.ecofrontier.help;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import org.ecofrontier.help.Declarations.Method;
import org.ecofrontier.help.Sources.Language;
import org.w3c.dom.Element;

/**
 * The part of a method's page that follows from its declaration: slots, parameters, outputs with their columns, literature. It stands
 * between two comments, so that pages stay true without writing anything twice.
 */
final class DeclaredSection {

    static final String BEGIN = "<!-- from plugin.xml -->\n";
    static final String END = "<!-- end -->\n";

    private static final Map<String, String> CHINESE = Map.ofEntries(Map.entry("Inputs", "输入"), Map.entry("Parameters", "参数"),
            Map.entry("Outputs", "输出"), Map.entry("Literature", "文献"), Map.entry("Slot", "槽位"), Map.entry("Meaning", "含义"),
            Map.entry("How many", "数量"), Map.entry("Parameter", "参数"), Map.entry("Default", "默认值"), Map.entry("Values", "可取值"),
            Map.entry("Column", "列"), Map.entry("categories", "分类"), Map.entry("or more", "个以上"), Map.entry("to", "至"),
            Map.entry("from", "不小于"), Map.entry("at most", "不大于"), Map.entry("or a number", "或一个数"),
            Map.entry("or a whole number", "或一个整数"), Map.entry("or numbers", "或一组数"), Map.entry("none", "无"),
            Map.entry("true, false", "true、false"), Map.entry("whole number", "整数"), Map.entry("number", "数"),
            Map.entry("numbers separated by commas", "以逗号分隔的数"), Map.entry("text", "文本"),
            Map.entry("years separated by commas, also from-to", "以逗号分隔的年份，也可写 起-止"),
            Map.entry("One row per region and year; its numbers can be bound to other analyses.", "每个地区每年一行；其中的数值可绑定到其他分析。"),
            Map.entry("Figure", "图"));

    private final Method method;
    private final Language language;
    private final Properties texts;
    private final StringBuilder html = new StringBuilder();

    private DeclaredSection(Method method, Language language) {
        this.method = method;
        this.language = language;
        texts = method.texts(language);
    }

    /** The section, from its first to its last comment. */
    static String of(Method method, Language language) {
        DeclaredSection section = new DeclaredSection(method, language);
        section.html.append(BEGIN);
        section.slots();
        section.parameters();
        section.outputs();
        section.literature();
        return section.html.append(END).toString();
    }

    private void slots() {
        heading("h2", word("Inputs"));
        begin("Slot", "Meaning", "How many");
        for (Element slot : method.children("slot")) {
            row(slot, explained(slot), count(slot));
        }
        end();
    }

    private void parameters() {
        if (method.children("parameter").isEmpty()) {
            return;
        }
        heading("h2", word("Parameters"));
        begin("Parameter", "Meaning", "Default", "Values");
        for (Element parameter : method.children("parameter")) {
            row(parameter, explained(parameter), preset(parameter), values(parameter));
        }
        end();
    }

    private void outputs() {
        heading("h2", word("Outputs"));
        for (Element output : method.children("output")) {
            heading("h3", "<code>" + output.getAttribute("id") + "</code> " + text(output, "label"));
            String description = text(output, "description");
            paragraph(description);
            if (output.getAttribute("kind").equals("figure")) {
                paragraph(word("Figure"));
                continue;
            }
            if (output.getAttribute("rows").equals("region-year")) {
                paragraph(word("One row per region and year; its numbers can be bound to other analyses."));
            }
            begin("Column", "Meaning");
            for (Element column : Declarations.children(output, "column")) {
                String meaning = text(column, "meaning");
                row(column, meaning.isEmpty() ? text(column, "label") : meaning);
            }
            end();
        }
    }

    private void literature() {
        List<Element> references = method.children("reference");
        if (references.isEmpty()) {
            return;
        }
        heading("h2", word("Literature"));
        html.append("<ul>\n");
        for (Element reference : references) {
            String doi = reference.getAttribute("doi");
            html.append("<li>").append(escape(reference.getAttribute("citation")));
            if (!doi.isEmpty()) {
                html.append(" <a href=\"https://doi.org/").append(escape(doi)).append("\">doi:").append(escape(doi)).append("</a>");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private String count(Element slot) {
        String min = slot.hasAttribute("min") ? slot.getAttribute("min") : "1";
        String max = slot.hasAttribute("max") ? slot.getAttribute("max") : "*";
        String count = max.equals("*") ? min + " " + word("or more") : min.equals(max) ? min : min + " " + word("to") + " " + max;
        return slot.getAttribute("type").equals("categorical") ? count + " (" + word("categories") + ")" : count;
    }

    private String preset(Element parameter) {
        List<Element> choices = Declarations.children(parameter, "choice");
        String preset = parameter.getAttribute("default");
        if (preset.isEmpty() && !choices.isEmpty()) {
            preset = choices.getFirst().getAttribute("value");
        }
        return preset.isEmpty() ? word("none") : "<code>" + escape(preset) + "</code>";
    }

    private String values(Element parameter) {
        List<Element> choices = Declarations.children(parameter, "choice");
        if (choices.isEmpty()) {
            return kind(parameter.getAttribute("type")) + bounds(parameter);
        }
        String listed = choices.stream().map(choice -> "<code>" + choice.getAttribute("value") + "</code> " + text(choice, "label"))
                .collect(Collectors.joining("<br>"));
        String besides = switch (parameter.getAttribute("besides")) {
            case "" -> "";
            case "integer" -> "<br>" + word("or a whole number") + bounds(parameter);
            case "numbers" -> "<br>" + word("or numbers");
            default -> "<br>" + word("or a number") + bounds(parameter);
        };
        return listed + besides;
    }

    private String kind(String type) {
        return switch (type) {
            case "boolean" -> word("true, false");
            case "integer" -> word("whole number");
            case "number" -> word("number");
            case "numbers" -> word("numbers separated by commas");
            case "years" -> word("years separated by commas, also from-to");
            default -> word("text");
        };
    }

    private String bounds(Element parameter) {
        String min = parameter.getAttribute("min");
        String max = parameter.getAttribute("max");
        return (min.isEmpty() ? "" : ", " + word("from") + " " + min) + (max.isEmpty() ? "" : ", " + word("at most") + " " + max);
    }

    private String explained(Element element) {
        String description = text(element, "description");
        return description.isEmpty() ? text(element, "label") : text(element, "label") + ": " + description;
    }

    private void begin(String... headings) {
        html.append("<table>\n<tr>");
        for (String heading : headings) {
            html.append("<th>").append(word(heading)).append("</th>");
        }
        html.append("</tr>\n");
    }

    private void row(Element element, String... cells) {
        html.append("<tr><td><code>").append(element.getAttribute("id")).append("</code></td>");
        for (String cell : cells) {
            html.append("<td>").append(cell).append("</td>");
        }
        html.append("</tr>\n");
    }

    private void end() {
        html.append("</table>\n");
    }

    private void heading(String level, String text) {
        html.append('<').append(level).append('>').append(text.strip()).append("</").append(level).append(">\n");
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            html.append("<p>").append(text).append("</p>\n");
        }
    }

    /** A text of the declaration; {@code %key} stands for a text of the bundle. */
    private String text(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        if (!value.startsWith("%")) {
            return escape(value);
        }
        String text = texts.getProperty(value.substring(1));
        if (text == null) {
            throw new IllegalStateException(method.bundle().getFileName() + "/" + language.texts() + " lacks " + value.substring(1));
        }
        return escape(text);
    }

    private String word(String english) {
        if (language == Language.ENGLISH) {
            return english;
        }
        String word = CHINESE.get(english);
        if (word == null) {
            throw new IllegalStateException("no Chinese word for " + english);
        }
        return word;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
