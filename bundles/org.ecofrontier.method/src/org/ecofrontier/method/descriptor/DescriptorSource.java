package org.ecofrontier.method.descriptor;

import java.util.List;

import org.ecofrontier.method.Text;

/**
 * An XML element of a {@code plugin.xml}, wherever it was read from.
 *
 * @since 0.1
 */
public interface DescriptorSource {

    /** An attribute as it stands, or {@code null}. */
    String attribute(String name);

    /** An attribute for people, translated ({@code %key}) into every language at hand; empty if absent. */
    Text text(String name);

    /** The child elements with a name, in document order. */
    List<? extends DescriptorSource> children(String name);
}
