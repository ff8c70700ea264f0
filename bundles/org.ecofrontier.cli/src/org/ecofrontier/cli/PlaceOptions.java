package org.ecofrontier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;

import picocli.CommandLine.Option;

/** The options of {@code apply} that say where the regions lie. */
final class PlaceOptions {

    @Option(names = "--boundaries", paramLabel = "FILE")
    private Path boundaries;

    @Option(names = "--boundary-id", paramLabel = "PROP")
    private String boundaryId;

    @Option(names = "--coordinates", paramLabel = "degrees|planar")
    private String coordinates;

    @Option(names = "--x", paramLabel = "COL")
    private String x;

    @Option(names = "--y", paramLabel = "COL")
    private String y;

    /** The columns with coordinates, if there are any. */
    List<String> columns() {
        return x == null ? List.of() : List.of(x, y);
    }

    void verify() throws CommandException {
        if ((x == null) != (y == null)) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("places.xy"));
        }
        if (x != null && boundaries != null) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("places.both"));
        }
        if (boundaryId != null && boundaries == null) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("places.id"));
        }
        if (coordinates != null && !coordinates.equals("degrees") && !coordinates.equals("planar")) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.value", "--coordinates", coordinates, "degrees, planar"));
        }
    }

    void addTo(AnalysisInput.Builder input, InputTable table, Map<String, String> parameters, Terminal terminal)
            throws IOException, CommandException {
        if (x != null) {
            CoordinateSystem system = "degrees".equals(coordinates) ? CoordinateSystem.DEGREES : CoordinateSystem.PLANAR;
            input.geography(Geography.ofPoints(system, table.panel().regions(), table.coordinate(x), table.coordinate(y)));
        }
    }
}
