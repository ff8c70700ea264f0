package org.ecofrontier.method.registry;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;

import org.osgi.framework.Bundle;

/** Looks whether the class of a method can be loaded, without loading it. */
final class ClassProbe {

    private static final int MAGIC = 0xCAFEBABE;

    /** The class file version of Java n is n + 44. */
    private static final int OFFSET = 44;

    private ClassProbe() {
    }

    /** Why the class cannot be loaded, as far as can be seen from outside. */
    static Optional<String> problem(Bundle bundle, String declared) {
        String name = declared.contains(":") ? declared.substring(0, declared.indexOf(':')) : declared;
        URL file = bundle.getResource(name.strip().replace('.', '/') + ".class");
        if (file == null) {
            return Optional.of("the class " + name + " is not in the plug-in");
        }
        try (DataInputStream stream = new DataInputStream(file.openStream())) {
            if (stream.readInt() != MAGIC) {
                return Optional.of("the class " + name + " is damaged");
            }
            stream.readUnsignedShort();
            int java = stream.readUnsignedShort() - OFFSET;
            int own = Runtime.version().feature();
            return java <= own ? Optional.empty() : Optional.of("the class " + name + " needs Java " + java + ", but this is Java " + own);
        } catch (IOException e) {
            return Optional.of("the class " + name + " cannot be read: " + e.getMessage());
        }
    }
}
