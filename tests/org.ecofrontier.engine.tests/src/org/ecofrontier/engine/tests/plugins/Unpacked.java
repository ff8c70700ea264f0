package org.ecofrontier.engine.tests.plugins;

/** A class that is left out of the plug-in that needs it. */
final class Unpacked {

    private Unpacked() {
    }

    static void touch() {
        // never reached
    }
}
