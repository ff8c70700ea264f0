package org.ecofrontier.ui.search;

import java.util.List;

/**
 * Something that was found.
 *
 * @param text its name
 * @param detail what it is, and where
 * @param icon the name of its icon
 * @param open shows it
 * @param others other names that it is found by
 */
record SearchHit(String text, String detail, String icon, Runnable open, List<String> others) {

    SearchHit(String text, String detail, String icon, Runnable open) {
        this(text, detail, icon, open, List.of());
    }
}
