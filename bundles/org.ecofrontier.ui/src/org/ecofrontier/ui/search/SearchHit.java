package org.ecofrontier.ui.search;

/**
 * Something that was found.
 *
 * @param text its name
 * @param detail what it is, and where
 * @param icon the name of its icon
 * @param open shows it
 */
record SearchHit(String text, String detail, String icon, Runnable open) {
}
