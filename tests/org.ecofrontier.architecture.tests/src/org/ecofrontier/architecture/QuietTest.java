package org.ecofrontier.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Our own classes reach no network, and no file of ours holds a secret. */
class QuietTest {

    /** Names in compiled classes that stand for a connection. */
    private static final List<String> NETWORK = List.of("java/net/http/", "java/net/Socket", "java/net/ServerSocket", "java/net/DatagramSocket",
        "java/net/URLConnection", "java/net/HttpURLConnection", "java/nio/channels/SocketChannel", "java/nio/channels/ServerSocketChannel",
        "javax/net/", "java/rmi/", "openConnection");
    /** What the user asks for: an installation or an update. */
    private static final List<String> ASKED_FOR = List.of("org.ecofrontier.ui.install", "org.ecofrontier.install");
    private static final Pattern SECRET = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|"
        + "(?i:(password|passwd|api[_-]?key|secret|token)\\s*[=:]\\s*[\"'][^\"'{}<>\\s]{6,}[\"'])");

    private final Bundle[] installed = FrameworkUtil.getBundle(QuietTest.class).getBundleContext().getBundles();

    @Test
    void noClassConnectsAndNoFileHoldsASecret() throws IOException {
        Set<String> offences = new TreeSet<>();
        int classes = 0;
        int texts = 0;
        for (Bundle bundle : installed) {
            String name = bundle.getSymbolicName();
            if (!name.startsWith(Layers.PREFIX) || name.endsWith(".tests")) {
                continue;
            }
            Enumeration<URL> entries = bundle.findEntries("/", "*", true);
            for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
                String path = entry.getPath();
                if (path.endsWith(".class")) {
                    classes++;
                    String constants = read(entry, StandardCharsets.ISO_8859_1);
                    NETWORK.stream().filter(constants::contains).filter(each -> ASKED_FOR.stream().noneMatch(name::startsWith))
                        .forEach(each -> offences.add(name + path + " uses " + each));
                } else if (path.matches(".*\\.(properties|xml|xmi|json|geojson|html|js|css|txt|csv|ecostudy|MF|ini|sh)")) {
                    texts++;
                    if (SECRET.matcher(read(entry, StandardCharsets.UTF_8)).find()) {
                        offences.add(name + path + " may hold a secret");
                    }
                }
            }
        }
        assertEquals(Set.of(), offences);
        assertTrue(classes > 300 && texts > 50, classes + " classes, " + texts + " texts");
        System.out.println("quiet: " + classes + " classes without a connection, " + texts + " files without a secret");
    }

    private static String read(URL entry, java.nio.charset.Charset charset) throws IOException {
        try (InputStream stream = entry.openStream()) {
            return new String(stream.readAllBytes(), charset);
        }
    }
}
