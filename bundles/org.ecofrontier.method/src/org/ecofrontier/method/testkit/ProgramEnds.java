package org.ecofrontier.method.testkit;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.ecofrontier.method.descriptor.PluginXml;

/**
 * Looks through the classes of a method for calls that end the whole program ({@code System.exit} and the like): nothing can stop them at
 * run time. The classes are those of its package, and below, that it leads to, one by the other; which constants a class file has says what
 * it calls (The Java Virtual Machine Specification, section 4.4).
 */
final class ProgramEnds {

    private static final Set<String> ENDS = Set.of("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt");
    private static final int MAGIC = 0xCAFEBABE;

    private ProgramEnds() {
    }

    /** {@return what is wrong} */
    static List<String> offences(Class<?> implementation) {
        List<String> offences = new ArrayList<>();
        String own = implementation.getPackageName().replace('.', '/') + "/";
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(implementation.getName().replace('.', '/')));
        while (!ahead.isEmpty()) {
            String name = ahead.pop();
            if (!seen.add(name)) {
                continue;
            }
            try (InputStream stream = PluginXml.resource(implementation, "/" + name + ".class")) {
                if (stream != null) {
                    Constants constants = Constants.read(stream);
                    constants.called().stream().filter(ENDS::contains).forEach(call -> offences.add(name.replace('/', '.') + " calls "
                            + call.substring("java/lang/".length()) + ", which ends the whole program; throw an AnalysisFailedException"));
                    // What a class is nested in belongs to others.
                    constants.classes().stream().filter(other -> other.startsWith(own) && !name.startsWith(other + "$"))
                            .forEach(ahead::push);
                }
            } catch (IOException e) {
                offences.add("the class " + name + " cannot be read: " + e.getMessage());
            }
        }
        return offences;
    }

    /**
     * What a class file refers to.
     *
     * @param classes names of classes
     * @param called methods, {@code class.method}
     */
    private record Constants(Set<String> classes, Set<String> called) {

        static Constants read(InputStream stream) throws IOException {
            DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
            if (in.readInt() != MAGIC) {
                throw new IOException("it is no class file");
            }
            in.readInt();
            int count = in.readUnsignedShort();
            String[] texts = new String[count];
            int[] kinds = new int[count];
            int[] first = new int[count];
            int[] second = new int[count];
            for (int i = 1; i < count; i++) {
                kinds[i] = in.readUnsignedByte();
                switch (kinds[i]) {
                    case 1 -> texts[i] = in.readUTF();
                    case 3, 4 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        // takes two places
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                    case 9, 10, 11, 12, 17, 18 -> {
                        first[i] = in.readUnsignedShort();
                        second[i] = in.readUnsignedShort();
                    }
                    case 15 -> {
                        in.readByte();
                        in.readUnsignedShort();
                    }
                    default -> throw new IOException("unknown constant " + kinds[i]);
                }
            }
            Set<String> classes = new TreeSet<>();
            Set<String> called = new TreeSet<>();
            for (int i = 1; i < count; i++) {
                if (kinds[i] == 7) {
                    classes.add(texts[first[i]]);
                } else if (kinds[i] == 10) {
                    called.add(texts[first[first[i]]] + "." + texts[first[second[i]]]);
                }
            }
            return new Constants(classes, called);
        }
    }
}
