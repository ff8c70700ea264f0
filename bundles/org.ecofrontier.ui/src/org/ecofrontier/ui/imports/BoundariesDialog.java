package org.ecofrontier.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ecofrontier.io.boundaries.Boundaries;
import org.ecofrontier.io.boundaries.BoundaryFile;
import org.ecofrontier.io.boundaries.BoundaryJoin;
import org.ecofrontier.io.boundaries.BoundaryOptions;
import org.ecofrontier.io.matching.RegionMatch;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.method.Text;
import org.ecofrontier.model.Coordinates;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.TextList;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.model.edit.SpatialCommands;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.FrameDialog;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * Adds boundaries to a study: shows in a table and on a map which shape belongs to which region, lets the user say it where names differ,
 * and copies the file beside the study.
 */
final class BoundariesDialog extends FrameDialog {

    private static final Point SIZE = new Point(980, 680);
    private static final String NONE = "";

    private record Found(Boundaries boundaries, BoundaryJoin join) {
    }

    private final OpenStudy study;
    private final Path file;
    /** The region that the user has given a shape, by the name of the shape. */
    private final Map<String, String> given = new LinkedHashMap<>();
    private Combo property;
    private PropertyTable<RegionMatch> matches;
    private BoundariesMap map;
    private Label missing;
    private Found found;
    private String chosenProperty = "";

    BoundariesDialog(Shell shell, OpenStudy study, Path file) {
        super(shell, UiText.of("boundaries.title"), UiText.of("boundaries.add"), "boundaries.ok", SIZE);
        this.study = study;
        this.file = file;
    }

    private RegionName name(Region region) {
        List<String> names = new ArrayList<>(region.getAlternativeNames().toList());
        if (region.getName() != null && !region.getName().isBlank()) {
            names.addFirst(region.getName());
        }
        given.forEach((shape, id) -> {
            if (id.equals(region.getId())) {
                names.add(shape);
            }
        });
        return new RegionName(region.getId(), names);
    }

    /** Asks, and adds the boundaries when the user agrees. */
    void ask() {
        if (open() == OK) {
            add();
        }
    }

    @Override
    protected void content(Composite area) {
        setTitle(file.getFileName().toString());
        setMessage(UiText.of("import.reading"));
        Composite bar = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(bar, SWT.NONE).setText(UiText.of("boundaries.property"));
        property = new Combo(bar, SWT.READ_ONLY);
        property.setData("id", "boundaries.property");
        property.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        property.addListener(SWT.Selection, event -> read(property.getText()));
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        matches = new PropertyTable<>(sash, "boundaries.matches");
        matches.show(UiText.of("boundaries.shape"), 170, RegionMatch::key);
        matches.choice(UiText.of("boundaries.region"), 140, this::choices, this::word, RegionMatch::id, this::give);
        matches.show(UiText.of("boundaries.how"), 190, this::how);
        map = new BoundariesMap(sash);
        sash.setWeights(55, 45);
        missing = Widgets.note(area, UiText.of("boundaries.hint"));
    }

    private List<String> choices() {
        List<String> ids = new ArrayList<>(List.of(NONE));
        study.study().getRegions().forEach(region -> ids.add(region.getId()));
        return ids;
    }

    private String word(String id) {
        return id.isEmpty() ? "—" : StudyNames.region(study.study(), id);
    }

    private String how(RegionMatch match) {
        if (given.containsKey(match.key())) {
            return UiText.of("boundaries.rule.given");
        }
        return switch (match.status()) {
            case MATCHED -> UiText.of("boundaries.rule." + match.rule().name());
            case AMBIGUOUS -> UiText.of("boundaries.ambiguous", words(match.ids()));
            case UNMATCHED -> match.ids().isEmpty() ? UiText.of("boundaries.unknown") : UiText.of("boundaries.nearest",
                words(match.ids()));
        };
    }

    private String words(List<String> ids) {
        return String.join(UiText.of("list.comma"), ids.stream().map(this::word).toList());
    }

    private void give(RegionMatch match, String region) {
        if (region.isEmpty()) {
            given.remove(match.key());
        } else {
            given.put(match.key(), region);
        }
        join(found.boundaries());
    }

    @Override
    protected void begin() {
        read("");
    }

    private List<RegionName> names() {
        return study.study().getRegions().stream().map(this::name).toList();
    }

    private void read(String idProperty) {
        chosenProperty = idProperty;
        given.clear();
        List<RegionName> names = names();
        Job.createSystem(UiText.of("boundaries.title"), (ICoreRunnable) monitor -> {
            try {
                BoundaryOptions options = BoundaryOptions.DEFAULT.withDuplicates(BoundaryOptions.Duplicates.MERGE);
                Boundaries boundaries = BoundaryFile.read(file, idProperty.isEmpty() ? options : options.withIdProperty(idProperty));
                Found now = new Found(boundaries, BoundaryJoin.of(boundaries, names));
                Ui.async(() -> show(now));
            } catch (IOException e) {
                Ui.async(() -> failed(e.getLocalizedMessage()));
            }
        }).schedule();
    }

    private void join(Boundaries boundaries) {
        List<RegionName> names = names();
        Job.createSystem(UiText.of("boundaries.title"), (ICoreRunnable) monitor -> {
            Found now = new Found(boundaries, BoundaryJoin.of(boundaries, names));
            Ui.async(() -> show(now));
        }).schedule();
    }

    private void failed(String reason) {
        if (!property.isDisposed()) {
            ready(false);
            setMessage(reason, IMessageProvider.ERROR);
            map.fail(reason);
        }
    }

    private void show(Found now) {
        if (property.isDisposed()) {
            return;
        }
        found = now;
        if (property.getItemCount() == 0) {
            now.boundaries().properties().forEach(property::add);
        }
        if (now.boundaries().idProperty() != null) {
            property.setText(now.boundaries().idProperty());
        }
        List<RegionMatch> all = now.join().report().matches();
        matches.rows(all);
        Map<String, Text> names = new HashMap<>();
        all.forEach(match -> names.put(match.key(), Text.of(match.id().isEmpty() || word(match.id()).equals(match.key()) ? match.key()
            : match.key() + " → " + word(match.id()))));
        map.show(now.boundaries().geography(), all, names);
        int regions = study.study().getRegions().size();
        int without = now.join().missing().size();
        setMessage(UiText.of("boundaries.matched", regions - without, regions),
            without == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
        missing.setText(Widgets.plain(without == 0 ? UiText.of("boundaries.hint")
            : UiText.of("boundaries.missing", words(now.join().missing())) + " " + UiText.of("boundaries.hint")));
        missing.getParent().layout();
        ready(without < regions);
    }

    private void add() {
        Path folder = study.file().folder();
        String idProperty = found.boundaries().idProperty() != null ? found.boundaries().idProperty() : chosenProperty;
        boolean planar = found.boundaries().geography().coordinates() == CoordinateSystem.PLANAR;
        Job.create(UiText.of("boundaries.copying", file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                Path relative = BoundaryFiles.bring(file, folder);
                Ui.async(() -> execute(relative, idProperty, planar));
            } catch (IOException e) {
                Ui.async(() -> Say.warning(UiText.of("export.failed", folder, e.getMessage())));
            }
        }).schedule();
    }

    /** One step: the boundaries, and the names that the user has said belong to regions. */
    private void execute(Path relative, String idProperty, boolean planar) {
        Set<String> taken = study.study().getBoundaries().stream().map(each -> each.getId()).collect(Collectors.toSet());
        org.ecofrontier.model.Boundaries added = StudyFactory.eINSTANCE.createBoundaries();
        added.setId(Ids.from(relative.getFileName().toString().replaceFirst("\\.[^.]*$", ""), "boundaries", taken));
        added.setName(added.getId());
        added.setFile(relative.toString().replace('\\', '/'));
        added.setIdProperty(idProperty == null || idProperty.isEmpty() ? null : idProperty);
        added.setCoordinates(planar ? Coordinates.PLANAR : Coordinates.DEGREES);
        List<StudyCommand> commands = new ArrayList<>();
        commands.add(SpatialCommands.addBoundaries(study.study(), added, study.study().getBoundaries().size()));
        for (Region region : study.study().getRegions()) {
            List<String> names = new ArrayList<>(region.getAlternativeNames().toList());
            given.forEach((shape, id) -> {
                if (id.equals(region.getId())) {
                    names.add(shape);
                }
            });
            if (names.size() > region.getAlternativeNames().size()) {
                commands.add(PropertyCommands.set(region, StudyPackage.eINSTANCE.getRegion_AlternativeNames(), TextList.of(names)));
            }
        }
        study.execute(PartCommands.together(commands));
    }
}
