package org.ecofrontier.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ecofrontier.io.boundaries.Boundaries;
import org.ecofrontier.io.boundaries.BoundaryFile;
import org.ecofrontier.io.boundaries.BoundaryJoin;
import org.ecofrontier.io.boundaries.BoundaryOptions;
import org.ecofrontier.io.matching.RegionMatch;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.model.Coordinates;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.edit.SpatialCommands;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** Adds boundaries to a study: shows which shape belongs to which region, and copies the file beside the study. */
final class BoundariesDialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(720, 600);

    private record Found(Boundaries boundaries, BoundaryJoin join) {
    }

    private final OpenStudy study;
    private final Path file;
    private final List<RegionName> regions;
    private Combo property;
    private PropertyTable<RegionMatch> matches;
    private Label missing;
    private Found found;
    private String chosenProperty = "";

    BoundariesDialog(Shell shell, OpenStudy study, Path file) {
        super(shell);
        this.study = study;
        this.file = file;
        this.regions = study.study().getRegions().stream().map(BoundariesDialog::name).toList();
        setHelpAvailable(false);
    }

    private static RegionName name(Region region) {
        List<String> names = new ArrayList<>(region.getAlternativeNames().toList());
        if (region.getName() != null && !region.getName().isBlank()) {
            names.addFirst(region.getName());
        }
        return new RegionName(region.getId(), names);
    }

    /** Asks, and adds the boundaries when the user agrees. */
    void ask() {
        if (open() == OK) {
            add();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiText.of("boundaries.title"));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(file.getFileName().toString());
        setMessage(UiText.of("import.reading"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(area, SWT.NONE).setText(UiText.of("boundaries.property"));
        property = new Combo(area, SWT.READ_ONLY);
        property.setData("id", "boundaries.property");
        property.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        property.addListener(SWT.Selection, event -> read(property.getText()));
        matches = new PropertyTable<>(area, "boundaries.matches");
        matches.show(UiText.of("boundaries.shape"), 220, RegionMatch::key);
        matches.show(UiText.of("boundaries.region"), 220, match -> match.status() == RegionMatch.Status.MATCHED
            ? StudyNames.region(study.study(), match.id()) : "—");
        matches.show(UiText.of("boundaries.how"), 220, match -> match.status() == RegionMatch.Status.MATCHED
            ? match.rule().name().toLowerCase(Locale.ROOT).replace('_', ' ') : match.message());
        matches.viewer().getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        missing = Widgets.note(area, "");
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, UiText.of("boundaries.add"), true).setData("id", "boundaries.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, UiText.of("say.cancel"), false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        read("");
    }

    private void read(String idProperty) {
        chosenProperty = idProperty;
        Job job = Job.create(UiText.of("boundaries.title"), (ICoreRunnable) monitor -> {
            try {
                BoundaryOptions options = BoundaryOptions.DEFAULT.withDuplicates(BoundaryOptions.Duplicates.MERGE);
                Boundaries boundaries = BoundaryFile.read(file, idProperty.isEmpty() ? options : options.withIdProperty(idProperty));
                Found now = new Found(boundaries, BoundaryJoin.of(boundaries, regions));
                Ui.async(() -> show(now));
            } catch (IOException e) {
                Ui.async(() -> failed(e.getMessage()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void failed(String reason) {
        if (!property.isDisposed()) {
            getButton(IDialogConstants.OK_ID).setEnabled(false);
            setMessage(reason, IMessageProvider.ERROR);
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
        matches.rows(now.join().report().matches());
        int without = now.join().missing().size();
        setMessage(UiText.of("boundaries.matched", regions.size() - without, regions.size()),
            without == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
        missing.setText(without == 0 ? "" : Widgets.plain(UiText.of("boundaries.missing",
            String.join(", ", now.join().missing().stream().map(id -> StudyNames.region(study.study(), id)).toList()))));
        missing.getParent().layout();
        getButton(IDialogConstants.OK_ID).setEnabled(without < regions.size());
    }

    private void add() {
        Path folder = study.file().folder();
        boolean beside = file.toAbsolutePath().normalize().startsWith(folder);
        String idProperty = found.boundaries().idProperty() != null ? found.boundaries().idProperty() : chosenProperty;
        boolean planar = found.boundaries().geography().coordinates() == CoordinateSystem.PLANAR;
        if (beside) {
            execute(folder.relativize(file.toAbsolutePath().normalize()), idProperty, planar);
            return;
        }
        Job job = Job.create(UiText.of("boundaries.copying", file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                for (Path part : parts()) {
                    Files.copy(part, folder.resolve(part.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
                Ui.async(() -> execute(file.getFileName(), idProperty, planar));
            } catch (IOException e) {
                Ui.async(() -> Say.warning(UiText.of("export.failed", folder, e.getMessage())));
            }
        });
        job.schedule();
    }

    /** A shapefile lies in several files of one name. */
    private List<Path> parts() {
        String name = file.getFileName().toString();
        List<Path> parts = new ArrayList<>(List.of(file));
        if (name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            String base = name.substring(0, name.length() - 4);
            for (String ending : List.of(".dbf", ".shx", ".prj", ".cpg", ".DBF", ".SHX", ".PRJ", ".CPG")) {
                Path part = file.resolveSibling(base + ending);
                if (Files.exists(part)) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private void execute(Path relative, String idProperty, boolean planar) {
        Set<String> taken = study.study().getBoundaries().stream().map(each -> each.getId()).collect(Collectors.toSet());
        org.ecofrontier.model.Boundaries added = StudyFactory.eINSTANCE.createBoundaries();
        added.setId(Ids.from(relative.getFileName().toString().replaceFirst("\\.[^.]*$", ""), "boundaries", taken));
        added.setName(added.getId());
        added.setFile(relative.toString().replace('\\', '/'));
        added.setIdProperty(idProperty == null || idProperty.isEmpty() ? null : idProperty);
        added.setCoordinates(planar ? Coordinates.PLANAR : Coordinates.DEGREES);
        study.execute(SpatialCommands.addBoundaries(study.study(), added, study.study().getBoundaries().size()));
    }
}
