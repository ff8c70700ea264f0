package org.ecofrontier.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.ecofrontier.ui.commands.StudyActions;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What commands do and what is declared of them agree: a command that is declared twice, or never, fails silently. */
class StudyActionTest {

    private static List<String> declared(String element, String attribute) throws Exception {
        try (InputStream stream = FrameworkUtil.getBundle(StudyAction.class).getEntry("plugin.xml").openStream()) {
            Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(stream);
            NodeList all = document.getElementsByTagName(element);
            return IntStream.range(0, all.getLength()).mapToObj(i -> ((Element) all.item(i)).getAttribute(attribute)).sorted().toList();
        }
    }

    @Test
    void everyCommandIsDeclaredOnce() throws Exception {
        assertEquals(StudyActions.all().stream().map(StudyAction::id).sorted().toList(), declared("command", "id"));
    }

    @Test
    void everyKeyHasOneCommand() throws Exception {
        List<String> keys = declared("key", "sequence");
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void everyKeyIsThatOfACommand() throws Exception {
        List<String> commands = declared("command", "id");
        assertEquals(List.of(), declared("key", "commandId").stream().filter(each -> !commands.contains(each)).toList());
    }
}
