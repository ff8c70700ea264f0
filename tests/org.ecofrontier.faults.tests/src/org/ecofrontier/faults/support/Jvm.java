package org.ecofrontier.faults.support;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.io.AtomicFile;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.spatial.SpatialWeights;
import org.ecofrontier.study.StudyFile;

/** Other processes with the product's classes on a plain class path: they start in a fraction of a second and may be killed. */
public final class Jvm {

    private static final List<Class<?>> ALWAYS = List.of(Jvm.class, StudyRunner.class, StudyFile.class, StudyCommand.class, Study.class,
        AtomicFile.class, AnalysisMethod.class, SpatialWeights.class, EObject.class, XMLResource.class, EList.class,
        IExtensionRegistry.class, QualifiedName.class, com.google.gson.Gson.class, org.osgi.framework.Bundle.class,
        org.locationtech.jts.geom.Geometry.class);

    private Jvm() {
    }

    /**
     * Starts a process; its error stream goes into the output.
     *
     * @param options options of the virtual machine
     * @param more classes whose bundles are needed beside those of the engine
     * @param main the class to run
     * @param arguments its arguments
     */
    public static Process start(List<String> options, List<Class<?>> more, Class<?> main, String... arguments) throws IOException {
        return builder(java(), options, more, main, arguments).start();
    }

    /** {@return the process to start with a given {@code java}} */
    public static ProcessBuilder builder(Path java, List<String> options, List<Class<?>> more, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
            "-Djava.awt.headless=true"));
        command.addAll(options);
        if (Jvm.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            // Outside of the platform the class path is that of the tests.
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        } else {
            Set<Class<?>> types = new LinkedHashSet<>(ALWAYS);
            types.add(main);
            types.addAll(more);
            // Half of the start would go into checking the signatures of others' archives; those of the boot class path are not checked.
            // The registry makes our classes by their names: it must see them.
            command.add("-Xbootclasspath/a:" + classPath(types, false));
            command.addAll(List.of("-cp", classPath(types, true)));
        }
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** {@return the {@code java} that runs the tests} */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static String classPath(Set<Class<?>> types, boolean own) {
        return types.stream().filter(type -> seesOwn(type) == own).map(type -> place(type).toString())
            .distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean seesOwn(Class<?> type) {
        return type == IExtensionRegistry.class || type.getName().startsWith("org.ecofrontier.");
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
