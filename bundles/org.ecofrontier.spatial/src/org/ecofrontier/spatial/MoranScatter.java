package org.ecofrontier.spatial;

import java.util.ArrayList;
import java.util.List;

/**
 * The Moran scatter plot (Anselin 1996): each region's standardised value against the weighted sum of its neighbours' ones.
 *
 * @param points one point per region that has a value in the statistic, in the order of the weights given
 * @param slope slope of the line through the origin; Moran's I when the weights are row-standardised and there are no islands; NaN
 *        when the values do not vary
 * @since 0.1
 */
public record MoranScatter(List<Point> points, double slope) {

    /**
     * One region.
     *
     * @param id the region
     * @param value its standardised value (divided by the standard deviation of the settings' scale)
     * @param lag weighted sum of its neighbours' standardised values
     * @param quadrant where the point lies
     * @since 0.1
     */
    public record Point(String id, double value, double lag, Quadrant quadrant) {
    }

    /** Keeps a copy of the list. */
    public MoranScatter {
        points = List.copyOf(points);
    }

    static MoranScatter of(LocalMoran local, MoranSettings settings) {
        List<LocalMoran.Region> defined = local.regions().stream().filter(r -> !Double.isNaN(r.deviation())).toList();
        double squares = 0;
        double products = 0;
        for (LocalMoran.Region r : defined) {
            squares += r.deviation() * r.deviation();
            products += r.deviation() * r.lag();
        }
        double sd = Math.sqrt(squares / (settings.scale() == MoranSettings.Scale.N ? defined.size() : defined.size() - 1));
        List<Point> points = new ArrayList<>();
        for (LocalMoran.Region r : defined) {
            points.add(new Point(r.id(), r.deviation() / sd, r.lag() / sd, r.quadrant()));
        }
        return new MoranScatter(points, defined.isEmpty() ? Double.NaN : products / squares);
    }
}
