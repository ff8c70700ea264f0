package org.ecofrontier.emfgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of an EMF model or of its item providers into {@code src-gen/emf-gen} of a bundle, without a running platform.
 * Nothing is merged and nothing generated is committed; a stamp over the model and this tool makes an unchanged run cheap.
 *
 * @since 0.1
 */
public final class EmfGenerator {

    /** Raise when this tool would write other code from the same model. */
    private static final String TOOL_VERSION = "1";

    private final Path bundles;
    private final String genModel;
    private final String projectType;
    private final String ownBundle;

    private EmfGenerator(Path bundles, String genModel, String projectType, String ownBundle) {
        this.bundles = bundles;
        this.genModel = genModel;
        this.projectType = projectType;
        this.ownBundle = ownBundle;
    }

    /**
     * Runs the generator.
     *
     * @param args the folder of the bundles; the genmodel as {@code /bundle/model/x.genmodel}; {@code model} or {@code edit}; the name
     *     of the bundle to write to
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            throw new IllegalArgumentException("Expected: bundles-folder genmodel model|edit bundle");
        }
        String type = switch (args[2]) {
            case "model" -> GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE;
            case "edit" -> GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE;
            default -> throw new IllegalArgumentException("Expected model or edit, not " + args[2]);
        };
        new EmfGenerator(Path.of(args[0]).toAbsolutePath().normalize(), args[1], type, args[3]).run();
    }

    private void run() throws IOException {
        Path bundle = bundles.resolve(ownBundle);
        Path target = bundle.resolve("src-gen/emf-gen");
        Path stampFile = target.resolve(".stamp");
        String stamp = stamp();
        if (Files.exists(stampFile) && Files.readString(stampFile, StandardCharsets.UTF_8).equals(stamp)) {
            return;
        }
        empty(target);
        generate(bundle);
        Files.createDirectories(target);
        Files.writeString(stampFile, stamp, StandardCharsets.UTF_8);
    }

    private void generate(Path bundle) throws IOException {
        EcorePlugin.ExtensionProcessor.process(EmfGenerator.class.getClassLoader());
        for (Path folder : bundleFolders()) {
            EcorePlugin.getPlatformResourceMap().put(folder.getFileName().toString(), folderUri(folder));
        }
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        var uris = resources.getURIConverter().getURIMap();
        uris.putAll(EcorePlugin.computePlatformURIMap(false));
        // The generator also drafts plugin.xml, plugin.properties and icons: those are kept by hand, so the drafts go aside.
        URI own = URI.createURI("platform:/resource/" + ownBundle + "/");
        uris.put(own, folderUri(bundle.resolve("target/emf-scratch")));
        for (String kept : List.of("src-gen/", "model/")) {
            uris.put(URI.createURI(own + kept), folderUri(bundle.resolve(kept)));
        }
        GenModelPackage.eINSTANCE.eClass();
        GenModel model = (GenModel) resources.getResource(URI.createPlatformResourceURI(genModel, true), true).getContents().get(0);
        EcoreUtil.resolveAll(resources);
        model.reconcile();
        model.setCanGenerate(true);
        model.setUpdateClasspath(false);
        model.setBundleManifest(false);
        model.setForceOverwrite(true);
        check(model.diagnose(), "The generator model is not valid");
        Generator generator = new NonMergingGenerator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        check(generator.generate(model, projectType, new BasicMonitor()), "The code could not be generated");
    }

    private List<Path> bundleFolders() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(bundles, Files::isDirectory)) {
            stream.forEach(folders::add);
        }
        Collections.sort(folders);
        return folders;
    }

    private static URI folderUri(Path folder) {
        return URI.createFileURI(folder + "/");
    }

    private static void check(Diagnostic diagnostic, String message) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            List<String> details = new ArrayList<>();
            collect(diagnostic, details);
            throw new IllegalStateException(message + ":\n" + String.join("\n", details));
        }
    }

    private static void collect(Diagnostic diagnostic, List<String> details) {
        details.add(diagnostic.getMessage());
        diagnostic.getChildren().forEach(child -> collect(child, details));
    }

    private String stamp() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((TOOL_VERSION + projectType).getBytes(StandardCharsets.UTF_8));
            Path modelFolder = bundles.resolve(genModel.substring(1)).getParent();
            try (Stream<Path> files = Files.list(modelFolder)) {
                for (Path file : files.filter(EmfGenerator::isModel).sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isModel(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".ecore") || name.endsWith(".genmodel");
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class NonMergingGenerator extends Generator {
        private final JControlModel control = new JControlModel() {
            @Override
            public boolean canMerge() {
                return false;
            }
        };

        @Override
        public JControlModel getJControlModel() {
            return control;
        }
    }
}
