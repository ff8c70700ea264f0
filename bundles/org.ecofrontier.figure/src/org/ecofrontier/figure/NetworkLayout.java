package org.ecofrontier.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.figure.NetworkFigure;

/**
 * Places of the nodes of a network: springs along the arrows, repulsion between all nodes (Fruchterman and Reingold 1991), started
 * from a circle, so that the same network always looks the same. Very large networks stay on the circle.
 */
final class NetworkLayout {

    private static final int STEPS = 300;
    private static final long MOST_WORK = 60_000_000L;

    private final double[] x;
    private final double[] y;

    NetworkLayout(NetworkFigure figure) {
        int n = figure.nodes().size();
        x = new double[n];
        y = new double[n];
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < n; i++) {
            double angle = 2 * StrictMath.PI * i / n;
            double radius = figure.nodes().get(i).highlighted() ? 0.25 : 0.5;
            x[i] = radius * StrictMath.cos(angle);
            y[i] = radius * StrictMath.sin(angle);
            index.put(figure.nodes().get(i).id(), i);
        }
        int[][] links = figure.edges().stream().filter(edge -> index.containsKey(edge.from()) && index.containsKey(edge.to()))
                .map(edge -> new int[] {index.get(edge.from()), index.get(edge.to())}).filter(link -> link[0] != link[1])
                .toArray(int[][]::new);
        long steps = StrictMath.min(STEPS, MOST_WORK / StrictMath.max(1, (long) n * n));
        relax(List.of(links), (int) steps);
        normalise();
    }

    /** Horizontal place of a node, 0 to 1. */
    double x(int node) {
        return x[node];
    }

    /** Vertical place of a node, 0 to 1. */
    double y(int node) {
        return y[node];
    }

    private void relax(List<int[]> links, int steps) {
        int n = x.length;
        double ideal = 0.9 / StrictMath.sqrt(StrictMath.max(1, n));
        for (int step = 0; step < steps; step++) {
            double[] dx = new double[n];
            double[] dy = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    double across = x[i] - x[j];
                    double up = y[i] - y[j];
                    double square = StrictMath.max(1e-6, across * across + up * up);
                    double force = ideal * ideal / square;
                    dx[i] += across * force;
                    dy[i] += up * force;
                    dx[j] -= across * force;
                    dy[j] -= up * force;
                }
                dx[i] -= 0.4 * x[i];
                dy[i] -= 0.4 * y[i];
            }
            for (int[] link : links) {
                double across = x[link[0]] - x[link[1]];
                double up = y[link[0]] - y[link[1]];
                double force = StrictMath.sqrt(across * across + up * up) / ideal;
                dx[link[0]] -= across * force;
                dy[link[0]] -= up * force;
                dx[link[1]] += across * force;
                dy[link[1]] += up * force;
            }
            move(dx, dy, 0.1 * (1 - (double) step / steps));
        }
    }

    private void move(double[] dx, double[] dy, double most) {
        for (int i = 0; i < x.length; i++) {
            double length = StrictMath.max(1e-9, StrictMath.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
            double reach = StrictMath.min(length, most) / length;
            x[i] += dx[i] * reach;
            y[i] += dy[i] * reach;
        }
    }

    private void normalise() {
        Range across = new Range();
        Range up = new Range();
        for (int i = 0; i < x.length; i++) {
            across.add(x[i]);
            up.add(y[i]);
        }
        for (int i = 0; i < x.length; i++) {
            x[i] = across.max() > across.min() ? (x[i] - across.min()) / (across.max() - across.min()) : 0.5;
            y[i] = up.max() > up.min() ? (y[i] - up.min()) / (up.max() - up.min()) : 0.5;
        }
    }
}
