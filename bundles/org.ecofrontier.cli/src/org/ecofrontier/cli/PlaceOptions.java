package org.ecofrontier.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecofrontier.engine.RegionPlaces;
import org.ecofrontier.engine.WeightsFiles;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.boundaries.BoundaryOptions;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.ParameterType;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;

import picocli.CommandLine.Option;

/** The options of {@code apply} that say where the regions lie. */
final class PlaceOptions {

    private static final String FILE = "file";

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
        if (coordinates != null && boundaries == null && x == null) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("places.coordinates"));
        }
        if (coordinates != null && !coordinates.equals("degrees") && !coordinates.equals("planar")) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.value", "--coordinates", coordinates, "degrees, planar"));
        }
    }

    /**
     * Gives an input the places of the regions, and the weights that its parameters name.
     *
     * @return what is to be known about it
     */
    List<Finding> addTo(AnalysisInput.Builder input, MethodDescriptor method, InputTable table, Map<String, String> parameters)
            throws IOException, CommandException {
        List<Finding> findings = new ArrayList<>();
        List<RegionName> regions = table.panel().regions().stream().map(RegionName::of).toList();
        try {
            addWeights(input, method, regions, parameters, findings);
            addPlaces(input, table, regions, findings);
        } catch (DataFileException e) {
            // Ids that stand twice in a file are a fault of the file, not of the command.
            if (e.kind() == DataFileException.Kind.MAPPING) {
                throw new CommandException(ExitStatus.INVALID, CliText.of(e));
            }
            throw e;
        }
        return findings;
    }

    private void addPlaces(AnalysisInput.Builder input, InputTable table, List<RegionName> regions, List<Finding> findings)
            throws IOException, CommandException {
        if (x != null) {
            CoordinateSystem system = "degrees".equals(coordinates) ? CoordinateSystem.DEGREES : CoordinateSystem.PLANAR;
            input.geography(Geography.ofPoints(system, table.panel().regions(), table.coordinate(x), table.coordinate(y)));
        } else if (boundaries != null) {
            BoundaryOptions options = BoundaryOptions.DEFAULT.withIdProperty(boundaryId)
                    .withCoordinates(coordinates == null ? null : CoordinateSystem.valueOf(coordinates.toUpperCase(Locale.ROOT)));
            RegionPlaces places = RegionPlaces.read(boundaries, options, regions);
            findings.addAll(places.findings());
            places.geography().ifPresent(input::geography);
        }
    }

    private static void addWeights(AnalysisInput.Builder input, MethodDescriptor method, List<RegionName> regions,
            Map<String, String> parameters, List<Finding> findings) throws IOException, CommandException {
        boolean fromFile = method.parameters().stream().anyMatch(parameter -> parameter.type() == ParameterType.WEIGHTS
                && FILE.equals(parameters.get(parameter.id())));
        if (!fromFile) {
            return;
        }
        String file = parameters.getOrDefault(FILE, "");
        if (file.isBlank()) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("places.weights"));
        }
        Path path = path(file);
        input.weights(WeightsFiles.read(path, regions));
        if (WeightsFiles.mayHoldDistances(path)) {
            findings.add(Finding.info("weights-numbers", CliText.of("places.numbers", path), Place.item(FILE)));
        }
    }

    private static Path path(String file) throws CommandException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("places.path", file));
        }
    }
}
