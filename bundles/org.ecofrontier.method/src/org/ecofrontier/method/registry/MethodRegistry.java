package org.ecofrontier.method.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.RegistryFactory;
import org.ecofrontier.method.descriptor.DescriptorException;
import org.ecofrontier.method.descriptor.DescriptorReader;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The methods that are installed. Declarations are read once; classes are loaded at the first run. A contribution that is
 * broken is listed with the reason and disturbs no other.
 *
 * @since 0.1
 */
public final class MethodRegistry {

    /** The id of the extension point. */
    public static final String EXTENSION_POINT = "org.ecofrontier.method.methods";

    private final Map<String, InstalledMethod> byId = new TreeMap<>();
    private final Map<String, InstalledMethod> byAlias = new LinkedHashMap<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<String, String> classes = new TreeMap<>();

    private MethodRegistry() {
    }

    /** Reads the declarations of the running platform; without a platform there are no methods. */
    public static MethodRegistry load() {
        IExtensionRegistry platform = RegistryFactory.getRegistry();
        return platform == null ? new MethodRegistry() : load(platform);
    }

    /** Reads the declarations of a registry. */
    public static MethodRegistry load(IExtensionRegistry platform) {
        MethodRegistry registry = new MethodRegistry();
        IConfigurationElement[] elements = platform.getConfigurationElementsFor(EXTENSION_POINT);
        Arrays.stream(elements).sorted(Comparator.comparing(MethodRegistry::order)).forEach(registry::add);
        registry.contributeUnresolved();
        registry.byId.values().forEach(method -> method.descriptor().aliases().forEach(alias -> registry.byAlias.putIfAbsent(alias, method)));
        return registry;
    }

    /** Which of two contributions with one id wins must not depend on the order in which bundles were installed. */
    private static String order(IConfigurationElement element) {
        return element.getContributor().getName();
    }

    private void add(IConfigurationElement element) {
        Contributor contributor = Contributor.of(element.getContributor().getName());
        String id = "";
        try {
            id = Optional.ofNullable(element.getAttribute("id")).orElse("");
            if (!"method".equals(element.getName())) {
                throw new DescriptorException("unknown element '" + element.getName() + "'");
            }
            MethodDescriptor descriptor = DescriptorReader.read(new RegistryElement(element));
            InstalledMethod other = byId.get(descriptor.id());
            if (other != null) {
                contributions.add(new Contribution(id, contributor, Contribution.State.DUPLICATE,
                        "the id is already used by " + other.contributor()));
                return;
            }
            classes.put(descriptor.id(), element.getAttribute("class"));
            byId.put(descriptor.id(), new InstalledMethod(descriptor, contributor, () -> element.createExecutableExtension("class")));
            boolean deprecated = !descriptor.deprecation().isEmpty();
            contributions.add(new Contribution(id, contributor, deprecated ? Contribution.State.DEPRECATED : Contribution.State.GOOD,
                    descriptor.deprecation().english()));
        } catch (DescriptorException | InvalidRegistryObjectException e) {
            contributions.add(new Contribution(id, contributor, Contribution.State.BROKEN, e.getMessage()));
        }
    }

    /** A bundle whose dependencies are missing contributes nothing to the platform's registry: say so here. */
    private void contributeUnresolved() {
        for (Bundle bundle : without(contributions)) {
            if (bundle.getState() == Bundle.INSTALLED) {
                UnresolvedBundle.reason(bundle).ifPresent(reason -> contributions.add(broken(bundle, reason)));
            }
        }
    }

    /** The bundles that contribute nothing so far. */
    private static List<Bundle> without(List<Contribution> contributions) {
        Bundle own = FrameworkUtil.getBundle(MethodRegistry.class);
        if (own == null || own.getBundleContext() == null) {
            return List.of();
        }
        Set<String> active = new HashSet<>(contributions.stream().map(each -> each.contributor().name()).toList());
        return Arrays.stream(own.getBundleContext().getBundles()).filter(bundle -> !active.contains(bundle.getSymbolicName())).toList();
    }

    private static Contribution broken(Bundle bundle, String reason) {
        return new Contribution("", Contributor.of(bundle), Contribution.State.BROKEN, reason);
    }

    /** The usable methods, sorted by id. */
    public List<InstalledMethod> methods() {
        return List.copyOf(byId.values());
    }

    /** The method with an id or a former id. */
    public Optional<InstalledMethod> find(String id) {
        return Optional.ofNullable(byId.getOrDefault(id, byAlias.get(id)));
    }

    /**
     * Everything that was contributed, usable or not. Looks into the plug-ins whether the classes are there and whether this Java can
     * load them, and into those that contribute nothing for a declaration that could not be read; so this is no call for every start.
     */
    public List<Contribution> contributions() {
        List<Contribution> all = new ArrayList<>(contributions.stream().map(this::probed).toList());
        for (Bundle bundle : without(contributions)) {
            if (bundle.getState() != Bundle.INSTALLED) {
                UnreadDeclaration.reason(bundle).ifPresent(reason -> all.add(broken(bundle, reason)));
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** A declaration whose class cannot be loaded is broken, too. */
    private Contribution probed(Contribution contribution) {
        boolean usable = contribution.state() == Contribution.State.GOOD || contribution.state() == Contribution.State.DEPRECATED;
        Optional<String> problem = usable ? Contributor.bundle(contribution.contributor().name())
                .flatMap(bundle -> ClassProbe.problem(bundle, classes.get(contribution.id()))) : Optional.empty();
        return problem.map(reason -> new Contribution(contribution.id(), contribution.contributor(), Contribution.State.BROKEN, reason))
                .orElse(contribution);
    }
}
