package org.ecofrontier.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.ecofrontier.ui.analyses.AnalysisEdits;
import org.ecofrontier.ui.archives.Archives;
import org.ecofrontier.ui.exports.TableExport;
import org.ecofrontier.ui.formula.FormulaDialog;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.imports.Imports;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.missing.FillDialog;
import org.ecofrontier.ui.studies.StudiesView;

/** The commands about data, files and the parts of studies. */
final class DataActions {

    private DataActions() {
    }

    static List<StudyAction> all() {
        List<StudyAction> all = new ArrayList<>();
        BooleanSupplier open = () -> Active.study().isPresent();
        all.add(action("importTable", "import", open, () -> StudyActions.change(Imports::askTable)));
        all.add(action("importBoundaries", "map", open, () -> StudyActions.change(Imports::askBoundaries)));
        all.add(action("exportTable", "export", () -> Active.grid().isPresent(), () -> StudyActions.change(study -> grid(
            grid -> TableExport.ask(study, grid.model(), Active.gridName())))));
        all.add(action("packStudy", "pack", open, () -> StudyActions.change(Archives::askPack)));
        all.add(action("openArchive", "", () -> true, Archives::askOpen));
        BooleanSupplier data = () -> StudyActions.study(study -> !study.study().getIndicators().isEmpty());
        all.add(action("fillMissing", "fill", data, () -> StudyActions.change(study -> new FillDialog(Say.shell(), study).ask())));
        all.add(action("addDerived", "formula", data,
            () -> StudyActions.change(study -> new FormulaDialog(Say.shell(), study, null).ask())));
        addGrid(all);
        addParts(all);
        return all;
    }

    private static void addGrid(List<StudyAction> all) {
        BooleanSupplier grid = () -> Active.grid().isPresent();
        all.add(action("copyCells", "copy", grid, () -> grid(each -> each.copy(true))));
        all.add(action("pasteCells", "", grid, () -> StudyActions.change(study -> grid(DataActions::paste))));
        all.add(action("fillDown", "", grid, () -> StudyActions.change(study -> grid(Grid::fillDown))));
        all.add(action("clearCells", "", grid, () -> StudyActions.change(study -> grid(Grid::clear))));
        all.add(action("selectAllCells", "", grid, () -> grid(Grid::selectAll)));
        all.add(action("clearSelection", "", () -> StudyActions.study(study -> !study.selection().regions().isEmpty()),
            () -> StudyActions.change(study -> study.selection().set(List.of()))));
    }

    /** In the tree they act on the selected lines, elsewhere on the selected analyses. */
    private static void addParts(List<StudyAction> all) {
        BooleanSupplier analyses = () -> Active.study().isPresent() && !Active.analyses().isEmpty();
        all.add(action("rename", "", () -> Active.tree().map(StudiesView::canRename).orElseGet(analyses::getAsBoolean), () ->
            Active.tree().ifPresentOrElse(StudiesView::rename,
                () -> StudyActions.change(study -> AnalysisEdits.rename(study, Active.analyses().getFirst())))));
        all.add(action("delete", "delete", () -> Active.tree().map(StudiesView::hasParts).orElseGet(analyses::getAsBoolean),
            () -> StudyActions.change(study -> Active.tree().ifPresentOrElse(StudiesView::remove,
                () -> AnalysisEdits.delete(study, Active.analyses())))));
        all.add(action("copyItems", "", () -> Active.tree().filter(StudiesView::hasParts).isPresent(),
            () -> Active.tree().ifPresent(StudiesView::copy)));
        all.add(action("pasteItems", "", () -> Active.tree().filter(StudiesView::canPaste).isPresent(),
            () -> StudyActions.change(study -> Active.tree().ifPresent(StudiesView::paste))));
    }

    private static StudyAction action(String id, String icon, BooleanSupplier enabled, Runnable run) {
        return StudyActions.action(id, icon, enabled, run);
    }

    private static void grid(Consumer<Grid> action) {
        Active.grid().ifPresent(action);
    }

    private static void paste(Grid grid) {
        String problem = grid.paste();
        if (!problem.isEmpty()) {
            Say.warning(problem);
        }
    }
}
