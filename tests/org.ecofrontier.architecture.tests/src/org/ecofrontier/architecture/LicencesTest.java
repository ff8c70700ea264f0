package org.ecofrontier.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Every third-party bundle, and every jar inside our library bundles, has a licence that the product may be shipped with. */
class LicencesTest {

    private static final Set<String> ALLOWED = Set.of("EPL-2.0", "EPL-1.0", "Apache-2.0", "MIT", "BSD-3-Clause", "LGPL-2.1-or-later", "Unicode-3.0",
        "W3C", "0BSD");
    /** What only the tests use. */
    private static final List<String> TESTS = List.of("junit", "org.opentest4j", "org.eclipse.tycho", "org.apiguardian", "org.hamcrest");
    private final Bundle[] installed = FrameworkUtil.getBundle(LicencesTest.class).getBundleContext().getBundles();

    private static Map<String, String> table() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = LicencesTest.class.getResourceAsStream("licences.properties")) {
            properties.load(stream);
        }
        Map<String, String> table = new TreeMap<>();
        properties.forEach((name, licence) -> table.put((String) name, (String) licence));
        return table;
    }

    private static Optional<String> licence(Map<String, String> table, String name) {
        return table.entrySet().stream().filter(entry -> name.equals(entry.getKey()) || (name + ".").startsWith(entry.getKey() + ".")
            || name.startsWith(entry.getKey() + "-")).max((a, b) -> a.getKey().length() - b.getKey().length()).map(Map.Entry::getValue);
    }

    @Test
    void everyBundleHasALicenceThatIsAllowed() throws IOException {
        Map<String, String> table = table();
        Set<String> offences = new TreeSet<>();
        int count = 0;
        for (Bundle bundle : installed) {
            String name = bundle.getSymbolicName();
            if (name.startsWith(Layers.PREFIX)) {
                for (String jar : jars(bundle)) {
                    count++;
                    check(table, jar, offences);
                }
            } else if (bundle.getBundleId() > 0 && TESTS.stream().noneMatch(name::startsWith)) {
                count++;
                check(table, name, offences);
                String said = Optional.ofNullable(bundle.getHeaders("").get("Bundle-License")).orElse("").toLowerCase(Locale.ROOT);
                if (said.replace("lgpl", "").contains("gpl") && !said.contains("classpath")) {
                    offences.add(name + " says " + said);
                }
            }
        }
        assertEquals(Set.of(), offences);
        assertTrue(count > 60, "only " + count);
        System.out.println("licences: " + count + " third-party bundles and jars, all with a licence that is allowed");
    }

    private static void check(Map<String, String> table, String name, Set<String> offences) {
        String licence = licence(table, name).orElse("");
        if (Arrays.stream(licence.split(" OR ")).noneMatch(ALLOWED::contains)) {
            offences.add(name + " has no licence in the table that is allowed: " + licence);
        }
    }

    /** Jars inside a bundle; a bundle that was only compiled names them too. */
    private static List<String> jars(Bundle bundle) {
        List<String> jars = new ArrayList<>();
        for (String entry : Optional.ofNullable(bundle.getHeaders("").get(Constants.BUNDLE_CLASSPATH)).orElse("").split(",")) {
            if (entry.strip().endsWith(".jar")) {
                jars.add(entry.strip().replaceAll(".*/", ""));
            }
        }
        return jars;
    }
}
