package org.ecofrontier.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** No class of the workbench knows another that knows it in turn, over whatever others; nested classes count as the one around them. */
class CirclesTest {

    private static final String WORKBENCH = Layers.PREFIX + "ui";
    private static final Pattern NAME = Pattern.compile("org/ecofrontier/ui/\\w+/\\w+");

    @Test
    void noClassesOfTheWorkbenchKnowEachOther() throws IOException {
        Map<String, Set<String>> known = known();
        assertTrue(known.size() > 100, () -> known.size() + " classes");
        // What knows nobody any more, or is known by nobody any more, is in no circle.
        boolean smaller = true;
        while (smaller) {
            Set<String> users = new TreeSet<>(known.keySet());
            known.values().forEach(each -> each.retainAll(users));
            smaller = known.values().removeIf(Set::isEmpty);
            Set<String> used = new TreeSet<>();
            known.values().forEach(used::addAll);
            smaller |= known.keySet().retainAll(used);
        }
        assertEquals(Map.of(), known, "classes in circles, or between two circles, and whom of these they know");
    }

    private static Map<String, Set<String>> known() throws IOException {
        Bundle[] installed = FrameworkUtil.getBundle(CirclesTest.class).getBundleContext().getBundles();
        Bundle workbench = Arrays.stream(installed).filter(bundle -> WORKBENCH.equals(bundle.getSymbolicName())).findFirst().orElseThrow();
        List<URL> classes = new ArrayList<>(Collections.list(workbench.findEntries("/org/ecofrontier/ui", "*.class", true)));
        Map<String, Set<String>> known = new TreeMap<>();
        for (URL each : classes) {
            String own = each.getPath().replaceFirst("^/", "").replaceFirst("(\\$.*)?\\.class$", "");
            try (InputStream stream = each.openStream()) {
                String constants = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
                NAME.matcher(constants).results().map(result -> result.group()).filter(name -> !name.equals(own))
                    .forEach(known.computeIfAbsent(own, none -> new TreeSet<>())::add);
            }
        }
        return known;
    }
}
