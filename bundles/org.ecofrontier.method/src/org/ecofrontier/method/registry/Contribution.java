package org.ecofrontier.method.registry;

/**
 * What became of a declaration.
 *
 * @param id the id of the method, or empty if it is not known
 * @param contributor the plug-in that declares it
 * @param state whether it can be used
 * @param reason why not, or what to use instead; empty if it can be used
 * @since 0.1
 */
public record Contribution(String id, Contributor contributor, State state, String reason) {

    /**
     * Whether a declared method can be used.
     *
     * @since 0.1
     */
    public enum State {
        /** It can. */
        GOOD,
        /** It can, but another should be used. */
        DEPRECATED,
        /** It cannot: another plug-in declares the same id. */
        DUPLICATE,
        /** It cannot. */
        BROKEN
    }
}
