package org.ecofrontier.ui.overview;

/**
 * Something that a study needs.
 *
 * @param id what tests call it
 * @param done whether it is there
 * @param text what is there or missing
 * @param action what brings the user to it, or null
 */
record CheckItem(String id, boolean done, String text, Runnable action) {
}
