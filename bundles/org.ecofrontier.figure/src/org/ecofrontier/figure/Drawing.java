package org.ecofrontier.figure;

import java.awt.Graphics2D;

/** Draws a whole figure at the origin, in points. */
interface Drawing {

    void draw(Graphics2D g);
}
