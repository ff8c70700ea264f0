package org.ecofrontier.study;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** From the drafts: {@code data="1.5;;2"} becomes {@code values="1.5 - 2"}. */
final class MigrationFrom0 implements Migration {

    @Override
    public void apply(Document document) {
        for (Element observation : Elements.children(document.getDocumentElement(), "observations")) {
            if (observation.hasAttribute("data")) {
                observation.setAttribute("values", values(observation.getAttribute("data")));
                observation.removeAttribute("data");
            }
        }
    }

    private static String values(String data) {
        return Arrays.stream(data.split(";", -1)).map(cell -> cell.isBlank() ? "-" : cell.strip()).collect(Collectors.joining(" "));
    }
}
