package org.ecofrontier.method.registry;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.DescriptorSource;

/** An element of the platform's registry. */
record RegistryElement(IConfigurationElement element) implements DescriptorSource {

    @Override
    public String attribute(String name) {
        return element.getAttribute(name);
    }

    @Override
    public Text text(String name) {
        if (element.getAttribute(name) == null) {
            return Text.empty();
        }
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null || !registry.isMultiLanguage()) {
            return Text.of(element.getAttribute(name));
        }
        String english = element.getAttribute(name, "en");
        String chinese = element.getAttribute(name, "zh");
        return english.equals(chinese) ? Text.of(english) : Text.of(english, chinese);
    }

    @Override
    public List<RegistryElement> children(String name) {
        return Arrays.stream(element.getChildren(name)).map(RegistryElement::new).toList();
    }
}
