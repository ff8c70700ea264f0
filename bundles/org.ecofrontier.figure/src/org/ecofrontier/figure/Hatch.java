package org.ecofrontier.figure;

/** Lines over a fill, a second sign beside the colour that survives grey printing. */
enum Hatch {
    NONE, RISING, FALLING, CROSSED
}
