package org.ecofrontier.io.boundaries;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ecofrontier.io.DataFileException;

/**
 * The nested arrays of GeoJSON coordinates: lines of positions are packed arrays (x, y in turn), everything above them lists. The
 * nesting is bounded, so that no file can exhaust the stack.
 */
final class PositionTree {

    private static final int DEEPEST = 4;
    private static final Object POSITION = new Object();

    private final GeoJsonPlace place;
    private long left;
    private double x;
    private double y;

    /**
     * @param place where reading stands
     * @param most number of positions that may be read
     */
    PositionTree(GeoJsonPlace place, long most) {
        this.place = place;
        this.left = most;
    }

    /** Reads an array: a {@code double[]} of positions (a single one for a point), or a list of such. */
    Object read(JsonReader in) throws IOException {
        Object node = read(in, 1);
        return node == POSITION ? new double[] {x, y} : node;
    }

    private Object read(JsonReader in, int depth) throws IOException {
        if (depth > DEEPEST || in.peek() != JsonToken.BEGIN_ARRAY) {
            throw malformed(depth > DEEPEST ? "the coordinates are nested too deeply" : "the coordinates hold something that is neither a"
                    + " number nor an array");
        }
        in.beginArray();
        if (in.peek() == JsonToken.NUMBER) {
            return position(in);
        }
        List<Object> children = new ArrayList<>();
        double[] line = new double[16];
        int used = 0;
        while (in.hasNext()) {
            Object child = read(in, depth + 1);
            if (child == POSITION) {
                if (used == line.length) {
                    line = Arrays.copyOf(line, used * 2);
                }
                line[used++] = x;
                line[used++] = y;
            } else {
                children.add(child);
            }
        }
        in.endArray();
        if (used > 0 && !children.isEmpty()) {
            throw malformed("the coordinates mix positions and lists of positions");
        }
        return used > 0 ? Arrays.copyOf(line, used) : children;
    }

    private Object position(JsonReader in) throws IOException {
        if (left-- <= 0) {
            throw place.refusal(DataFileException.Kind.TOO_LARGE, "the boundaries have too many vertices",
                    "simplify them before importing");
        }
        double first = number(in);
        double second = number(in);
        while (in.hasNext()) {
            in.skipValue();
        }
        in.endArray();
        x = first;
        y = second;
        return POSITION;
    }

    private double number(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.NUMBER) {
            throw malformed("a position must begin with two numbers");
        }
        double value = in.nextDouble();
        if (!Double.isFinite(value)) {
            throw malformed("a coordinate is not a finite number");
        }
        return value;
    }

    private DataFileException malformed(String problem) {
        return place.refusal(DataFileException.Kind.MALFORMED, problem, "correct or export the file again");
    }
}
