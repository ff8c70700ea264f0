package org.ecofrontier.method.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.PluginXml;

/** Looks at a declaration for what only shows once the plug-in is installed: texts without translation, a help page that is not there. */
final class DeclarationCheck {

    private static final String LOCALIZATION = "Bundle-Localization";

    private DeclarationCheck() {
    }

    /** {@return what is wrong} */
    static List<String> offences(Class<?> implementation, MethodDescriptor method) {
        List<String> offences = new ArrayList<>();
        texts(method).filter(text -> text.matches("%\\S+")).distinct()
                .forEach(key -> offences.add("plugin.properties has no text for " + key));
        try {
            if (PluginXml.resource(implementation, "/plugin.properties") != null && !localized(implementation)) {
                offences.add("META-INF/MANIFEST.MF lacks the line " + LOCALIZATION + ": plugin; without it keys are shown instead of texts");
            }
            String help = method.help();
            int end = help.indexOf('/', 1);
            boolean own = end > 0 && help.substring(1, end).equals(bundle(implementation));
            if (own && PluginXml.resource(implementation, help.substring(end)) == null) {
                offences.add("there is no help page " + help);
            }
        } catch (IOException e) {
            offences.add("the files of the plug-in cannot be read: " + e.getMessage());
        }
        return offences;
    }

    private static Stream<String> texts(MethodDescriptor method) {
        Stream<Text> own = Stream.of(method.name(), method.description());
        Stream<Text> slots = method.slots().stream().flatMap(slot -> Stream.of(slot.label(), slot.description()));
        Stream<Text> parameters = method.parameters().stream().flatMap(parameter -> Stream.concat(
                Stream.of(parameter.label(), parameter.description()), parameter.choices().stream().map(choice -> choice.label())));
        Stream<Text> outputs = method.outputs().stream().flatMap(output -> Stream.concat(Stream.of(output.label(), output.description()),
                output.columns().stream().flatMap(column -> Stream.of(column.label(), column.unit(), column.meaning()))));
        return Stream.of(own, slots, parameters, outputs).flatMap(each -> each).map(Text::english);
    }

    private static boolean localized(Class<?> implementation) throws IOException {
        String value = manifest(implementation).getMainAttributes().getValue(LOCALIZATION);
        return value == null ? bundle(implementation).isEmpty() : value.strip().equals("plugin");
    }

    private static String bundle(Class<?> implementation) throws IOException {
        String name = manifest(implementation).getMainAttributes().getValue("Bundle-SymbolicName");
        return name == null ? "" : name.split(";")[0].strip();
    }

    /** The manifest of the plug-in; empty where classes lie in a folder without one. */
    private static Manifest manifest(Class<?> implementation) throws IOException {
        try (InputStream stream = PluginXml.resource(implementation, "/META-INF/MANIFEST.MF")) {
            return stream == null ? new Manifest() : new Manifest(stream);
        }
    }
}
