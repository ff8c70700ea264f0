package org.ecofrontier.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.method.figure.MapFigure;

/**
 * The colours of a theme. Sequential: YlGnBu; diverging: RdBu (both Brewer and Harrower 2003, ColorBrewer.org); distinct hues on paper:
 * after Tol's high-contrast and muted schemes (SRON/EPS/TN/09-002), on screens after Okabe and Ito (2008); clusters as in GeoDa.
 *
 * @param background behind everything
 * @param ink texts and axes
 * @param muted notes, minor lines
 * @param grid lines behind the values
 * @param accent what is selected
 * @param missing areas without a value
 * @param hues colours of distinct series
 * @param paper whether colours need a second sign that survives grey printing
 */
record Palette(Color background, Color ink, Color muted, Color grid, Color accent, Color missing, List<Color> hues, boolean paper) {

    private static final List<Color> SEQUENTIAL = colours("ffffd9 edf8b1 c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 253494 081d58");
    private static final List<Color> DIVERGING = colours("2166ac 4393c3 92c5de d1e5f0 f7f7f7 fddbc7 f4a582 d6604d b2182b");
    private static final List<Color> CLUSTERS = colours("ff0000 0000ff a7adf9 f4ada8 eeeeee");

    private static final Palette JOURNAL = new Palette(Color.WHITE, Color.BLACK, new Color(0x595959), new Color(0xdddddd),
            new Color(0xd55e00),
            new Color(0xf2f2f2), colours("004488 bb5566 d09a1c 44aa99 000000 88ccee 999933 aa4499"), true);
    private static final Palette LIGHT = new Palette(Color.WHITE, new Color(0x24292f), new Color(0x6a737d), new Color(0xe1e4e8),
            new Color(0xe36209), new Color(0xeceff2), colours("0072b2 d55e00 009e73 e69f00 cc79a7 56b4e9 6b6b6b 8a6d00"), false);
    private static final Palette DARK = new Palette(new Color(0x1f2125), new Color(0xdfe2e6), new Color(0x9aa1aa), new Color(0x3a3e45),
            new Color(0xffb000), new Color(0x3a3e45), colours("5ab4f0 ff8f57 3fcfa0 ffc651 e79bc6 9fd8ff bdbdbd f0e442"), false);

    private static final Hatch[] SECOND_SIGN = {Hatch.NONE, Hatch.NONE, Hatch.NONE, Hatch.RISING, Hatch.NONE, Hatch.FALLING, Hatch.CROSSED,
        Hatch.RISING};

    static Palette of(Theme theme) {
        return switch (theme) {
            case JOURNAL -> JOURNAL;
            case SCREEN_LIGHT -> LIGHT;
            case SCREEN_DARK -> DARK;
        };
    }

    Color hue(int index) {
        return hues.get(index % hues.size());
    }

    /** The fill of a series of bars. */
    Fill series(int index) {
        Color color = hue(index);
        int round = index / hues.size();
        Hatch hatch = paper ? SECOND_SIGN[index % SECOND_SIGN.length] : Hatch.NONE;
        if (round % 2 != 0) {
            hatch = hatch == Hatch.NONE ? Hatch.FALLING : Hatch.CROSSED;
        }
        return new Fill(color, hatch, luminance(color) > 0.35 ? Color.BLACK : Color.WHITE);
    }

    /** An area without a value. */
    Fill notDefined() {
        return new Fill(missing, Hatch.RISING, muted);
    }

    /** The fills of the classes of a map, in order. */
    List<Fill> classes(MapFigure.Palette palette, int count) {
        List<Fill> fills = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fills.add(switch (palette) {
                case SEQUENTIAL -> Fill.plain(sequential(count == 1 ? 0.5 : 0.1 + 0.82 * i / (count - 1)));
                case DIVERGING -> diverging(i, count);
                case QUALITATIVE -> series(i);
                case CLUSTERS -> cluster(i);
            });
        }
        return fills;
    }

    /** A colour of the sequential ramp, 0 = light to 1 = dark. */
    static Color sequential(double share) {
        return between(SEQUENTIAL, share);
    }

    /** A colour of the diverging ramp, 0 = blue, 0.5 = nearly white, 1 = red. */
    static Color diverging(double share) {
        return between(DIVERGING, share);
    }

    private Fill diverging(int index, int count) {
        double share = count == 1 ? 0.5 : (double) index / (count - 1);
        Color color = diverging(share);
        boolean signed = paper && share < 0.5;
        return new Fill(color, signed ? Hatch.FALLING : Hatch.NONE, luminance(color) > 0.35 ? muted : Color.WHITE);
    }

    private Fill cluster(int index) {
        Color color = CLUSTERS.get(StrictMath.min(index, CLUSTERS.size() - 1));
        Hatch hatch = !paper ? Hatch.NONE : switch (index) {
            case 1, 3 -> Hatch.RISING;
            case 2 -> Hatch.FALLING;
            default -> Hatch.NONE;
        };
        return new Fill(color, hatch, index == 1 ? Color.WHITE : muted);
    }

    /** Relative luminance (WCAG 2, relative luminance definition), 0 = black to 1 = white. */
    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    /** Black or white, whichever reads better on a colour. */
    static Color textOn(Color color) {
        return luminance(color) > 0.3 ? Color.BLACK : Color.WHITE;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    private static Color between(List<Color> ramp, double share) {
        double at = StrictMath.max(0, StrictMath.min(1, share)) * (ramp.size() - 1);
        int low = (int) StrictMath.min(at, ramp.size() - 2);
        double part = at - low;
        Color a = ramp.get(low);
        Color b = ramp.get(low + 1);
        return new Color(mix(a.getRed(), b.getRed(), part), mix(a.getGreen(), b.getGreen(), part), mix(a.getBlue(), b.getBlue(), part));
    }

    private static int mix(int a, int b, double part) {
        return (int) StrictMath.round(a + (b - a) * part);
    }

    private static List<Color> colours(String hex) {
        List<Color> colours = new ArrayList<>();
        for (String each : hex.split(" ")) {
            colours.add(new Color(Integer.parseInt(each, 16)));
        }
        return List.copyOf(colours);
    }
}
