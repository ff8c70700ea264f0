package org.ecofrontier.method.figure;

import java.util.List;

import org.ecofrontier.method.Text;

/**
 * Nodes and weighted arrows, for example units and their peers.
 *
 * @param info id, title and note
 * @param nodes the nodes
 * @param edges the arrows
 * @param highlightedLabel what the nodes that stand out are, for the legend; may be an empty text
 * @param otherLabel what the other nodes are, for the legend; may be an empty text
 * @since 0.1
 */
public record NetworkFigure(FigureInfo info, List<Node> nodes, List<Edge> edges, Text highlightedLabel, Text otherLabel)
        implements Figure {

    /**
     * A node.
     *
     * @param id what distinguishes it, a region's id where it is a region
     * @param label its name
     * @param size its weight
     * @param highlighted whether it stands out, for example an efficient unit
     * @since 0.1
     */
    public record Node(String id, Text label, double size, boolean highlighted) {
    }

    /**
     * An arrow.
     *
     * @param from the id of the node where it begins
     * @param to the id of the node where it ends
     * @param weight its weight
     * @since 0.1
     */
    public record Edge(String from, String to, double weight) {
    }

    /** Takes unmodifiable copies. */
    public NetworkFigure {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A network without a legend. */
    public NetworkFigure(FigureInfo info, List<Node> nodes, List<Edge> edges) {
        this(info, nodes, edges, Text.empty(), Text.empty());
    }
}
