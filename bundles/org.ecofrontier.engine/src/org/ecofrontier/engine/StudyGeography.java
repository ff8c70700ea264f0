package org.ecofrontier.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecofrontier.io.boundaries.BoundaryOptions;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.method.descriptor.ParameterType;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Coordinates;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.WeightsDefinition;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.ecofrontier.spatial.SpatialException;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyPaths;

/** Where the regions of a study lie and which are neighbours, read when an analysis first asks for it. */
final class StudyGeography {

    private static final Messages MESSAGES = Messages.beside(StudyGeography.class);
    /** The value of a weights parameter that stands for a file, and the parameter that names it. */
    static final String FILE = "file";

    private final Study study;
    private final Path folder;
    private final List<RegionName> regions;
    private final Map<String, RegionPlaces> read = new HashMap<>();

    StudyGeography(Study study, Path folder) {
        this.study = study;
        this.folder = folder;
        this.regions = study.getRegions().stream().map(StudyGeography::name).toList();
    }

    private static RegionName name(Region region) {
        List<String> names = new ArrayList<>(region.getAlternativeNames() == null ? List.of() : region.getAlternativeNames().toList());
        if (region.getName() != null && !region.getName().isBlank()) {
            names.add(0, region.getName());
        }
        return new RegionName(region.getId(), names);
    }

    /**
     * Gives the input of a method that uses places the places of the regions and the weights that its parameters name.
     *
     * @param parameters what is set; weights that the study defines by a scheme are put in by it
     * @param findings told what is to be known
     */
    void addTo(AnalysisInput.Builder input, MethodDescriptor method, Map<String, String> parameters, List<Finding> findings) {
        if (!method.places()) {
            return;
        }
        Optional<String> boundaries = Optional.empty();
        try {
            boundaries = addWeights(input, method, parameters, findings);
        } catch (StudyFileException e) {
            findings.add(refusal("weights", Text.of(e.message(java.util.Locale.ENGLISH), e.message(java.util.Locale.CHINESE))));
        } catch (IOException e) {
            findings.add(refusal("weights", Findings.text(e)));
        }
        addPlaces(input, boundaries, findings);
    }

    private static Finding refusal(String item, Text message) {
        return Finding.error(item, message, Place.item(item));
    }

    /** {@return the id of the boundaries that the weights of the study are made from, if they say so} */
    private Optional<String> addWeights(AnalysisInput.Builder input, MethodDescriptor method, Map<String, String> parameters,
            List<Finding> findings) throws IOException, StudyFileException {
        Optional<String> parameter = method.parameters().stream().filter(each -> each.type() == ParameterType.WEIGHTS)
                .map(ParameterDescriptor::id).findFirst();
        if (parameter.isEmpty() || !FILE.equals(parameters.get(parameter.get()))) {
            return Optional.empty();
        }
        String reference = parameters.getOrDefault(FILE, "").strip();
        Optional<WeightsDefinition> defined = study.getWeights().stream().filter(each -> reference.equals(each.getId())).findFirst();
        if (defined.isPresent() && !FILE.equals(defined.get().getScheme())) {
            use(defined.get(), parameter.get(), method, parameters);
            return Optional.ofNullable(defined.get().getBoundaries()).filter(id -> !id.isBlank());
        }
        String path = defined.map(WeightsDefinition::getFile).orElse(reference);
        if (!path.isEmpty()) {
            Path file = StudyPaths.resolve(folder, path);
            input.weights(WeightsFiles.read(file, regions));
            if (WeightsFiles.mayHoldDistances(file)) {
                findings.add(Finding.info("weights-numbers", MESSAGES.text("weights.numbers", file.getFileName()), Place.item(FILE)));
            }
        }
        return Optional.empty();
    }

    /** Puts the scheme of named weights in for their name; what the analysis sets itself goes first. */
    private static void use(WeightsDefinition weights, String parameter, MethodDescriptor method, Map<String, String> parameters) {
        parameters.put(parameter, weights.getScheme());
        parameters.remove(FILE);
        put(method, parameters, "k", weights.getK());
        put(method, parameters, "distance", weights.getDistance());
        put(method, parameters, "power", weights.getPower());
        put(method, parameters, "style", weights.getStyle());
    }

    private static void put(MethodDescriptor method, Map<String, String> parameters, String id, Object value) {
        if (value != null && method.parameter(id).isPresent()) {
            parameters.putIfAbsent(id, value.toString());
        }
    }

    private void addPlaces(AnalysisInput.Builder input, Optional<String> wanted, List<Finding> findings) {
        Optional<Boundaries> boundaries = study.getBoundaries().stream()
                .filter(each -> wanted.isEmpty() || wanted.get().equals(each.getId())).findFirst();
        if (boundaries.isEmpty()) {
            points(findings).ifPresent(input::geography);
            return;
        }
        RegionPlaces places = places(boundaries.get());
        findings.addAll(places.findings());
        places.geography().ifPresent(input::geography);
    }

    /** The places of the regions by some of the study's boundaries, read once. */
    RegionPlaces places(Boundaries boundaries) {
        return read.computeIfAbsent(String.valueOf(boundaries.getId()), id -> read(boundaries));
    }

    /** The first boundaries of the study, or the points of its regions; empty where neither can be used. */
    Optional<Geography> geography() {
        return study.getBoundaries().isEmpty() ? points(new ArrayList<>()) : places(study.getBoundaries().getFirst()).geography();
    }

    private RegionPlaces read(Boundaries boundaries) {
        CoordinateSystem system = boundaries.getCoordinates() == Coordinates.PLANAR ? CoordinateSystem.PLANAR : CoordinateSystem.DEGREES;
        String property = boundaries.getIdProperty();
        BoundaryOptions options = BoundaryOptions.DEFAULT.withCoordinates(system)
                .withIdProperty(property == null || property.isBlank() ? null : property);
        try {
            return RegionPlaces.read(StudyPaths.resolve(folder, boundaries.getFile()), options, regions);
        } catch (StudyFileException e) {
            return refused(Text.of(e.message(java.util.Locale.ENGLISH), e.message(java.util.Locale.CHINESE)));
        } catch (IOException e) {
            return refused(Findings.text(e));
        } catch (SpatialException e) {
            return refused(Text.of(e.getMessage()));
        }
    }

    private static RegionPlaces refused(Text reason) {
        return new RegionPlaces(Optional.empty(), List.of(refusal("boundaries", reason)));
    }

    private Optional<Geography> points(List<Finding> findings) {
        List<Region> placed = study.getRegions().stream().filter(region -> region.getX() != null && region.getY() != null).toList();
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        CoordinateSystem system = study.getPointCoordinates() == Coordinates.DEGREES ? CoordinateSystem.DEGREES : CoordinateSystem.PLANAR;
        try {
            return Optional.of(Geography.ofPoints(system, placed.stream().map(Region::getId).toList(),
                    placed.stream().mapToDouble(Region::getX).toArray(), placed.stream().mapToDouble(Region::getY).toArray()));
        } catch (SpatialException e) {
            findings.add(refusal("coordinates", Text.of(e.getMessage())));
            return Optional.empty();
        }
    }
}
