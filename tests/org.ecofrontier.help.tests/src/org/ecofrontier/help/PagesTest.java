package org.ecofrontier.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ecofrontier.help.Sources.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Links lead somewhere, every page has its twin in the other language, and the table of contents leads to every page. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @Test
    void pagesHaveTwins() {
        assertEquals(names(Language.ENGLISH), names(Language.CHINESE));
    }

    @Test
    void linksLeadSomewhere() {
        List<String> dead = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Path page : Sources.pages(language)) {
                String text = Sources.read(page);
                Matcher links = LINK.matcher(text);
                while (links.find()) {
                    if (isDead(page, links.group(1))) {
                        dead.add(page + ": " + links.group(1));
                    }
                }
            }
        }
        assertTrue(dead.isEmpty(), () -> String.join("\n", dead));
    }

    @Test
    void linksOfTheFirstPageOfTheRepositoryLeadSomewhere() {
        Path readme = Sources.BUNDLES.resolveSibling("README.md");
        Matcher links = MARKDOWN_LINK.matcher(Sources.read(readme));
        List<String> dead = new ArrayList<>();
        while (links.find()) {
            if (isDead(readme, links.group(1))) {
                dead.add(links.group(1));
            }
        }
        assertTrue(dead.isEmpty(), () -> String.join("\n", dead));
    }

    @Test
    void contentsListEveryPage() {
        for (String contents : List.of("toc.xml", "nl/zh/toc.xml")) {
            NodeList topics = Declarations.parse(Sources.HELP.resolve(contents)).getElementsByTagName("topic");
            Set<String> listed = new TreeSet<>();
            for (int i = 0; i < topics.getLength(); i++) {
                String page = ((Element) topics.item(i)).getAttribute("href");
                if (!page.isEmpty()) {
                    listed.add(page.substring("html/".length()));
                }
            }
            Set<String> pages = names(Language.ENGLISH);
            pages.remove("index.html");
            assertEquals(pages, listed, contents);
        }
    }

    @Test
    void pagesSayTheirLanguageAndEncoding() {
        for (Language language : Language.values()) {
            String head = language == Language.ENGLISH ? "<html lang=\"en\">" : "<html lang=\"zh\">";
            for (Path page : Sources.pages(language)) {
                String text = Sources.read(page);
                assertTrue(text.contains(head) && text.contains("<meta charset=\"UTF-8\">") && text.contains("<title>"), page::toString);
            }
        }
    }

    private static Set<String> names(Language language) {
        return Sources.pages(language).stream().map(page -> language.folder().relativize(page).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isDead(Path page, String link) {
        if (link.startsWith("https://") || link.startsWith("http://")) {
            return false;
        }
        String path = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!Files.exists(target)) {
            return true;
        }
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        return !anchor.isEmpty() && !Sources.read(target).contains("id=\"" + anchor + "\"");
    }
}
