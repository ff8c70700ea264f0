package org.ecofrontier.ui.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.actions.PartsTree;
import org.ecofrontier.ui.actions.StudyAction;
import org.ecofrontier.ui.analyses.AnalysisEdits;
import org.ecofrontier.ui.archives.Archives;
import org.ecofrontier.ui.exports.TableExport;
import org.ecofrontier.ui.formula.FormulaDialog;
import org.ecofrontier.ui.grid.Grid;
import org.ecofrontier.ui.imports.Imports;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.missing.FillDialog;

/** The commands about data, files and the parts of studies. */
final class DataActions {

    private DataActions() {
    }

    static List<StudyAction> all() {
        List<StudyAction> all = new ArrayList<>();
        BooleanSupplier open = () -> Active.study().isPresent();
        all.add(action("importTable", "import", open, () -> Commands.change(Imports::askTable)));
        all.add(action("importBoundaries", "map", open, () -> Commands.change(Imports::askBoundaries)));
        all.add(action("exportTable", "export", () -> Active.grid().isPresent(), () -> Commands.change(study -> grid(
            grid -> TableExport.ask(study, grid.model(), Active.gridName())))));
        all.add(action("packStudy", "pack", open, () -> Commands.change(Archives::askPack)));
        all.add(action("openArchive", "", () -> true, Archives::askOpen));
        BooleanSupplier data = () -> Commands.study(study -> !study.study().getIndicators().isEmpty());
        all.add(action("fillMissing", "fill", data, () -> Commands.change(study -> new FillDialog(Say.shell(), study).ask())));
        all.add(action("addDerived", "formula", data,
            () -> Commands.change(study -> new FormulaDialog(Say.shell(), study, null).ask())));
        addGrid(all);
        addParts(all);
        return all;
    }

    private static void addGrid(List<StudyAction> all) {
        BooleanSupplier grid = () -> Active.grid().isPresent();
        all.add(action("copyCells", "copy", grid, () -> grid(each -> each.copy(true))));
        all.add(action("pasteCells", "", grid, () -> Commands.change(study -> grid(DataActions::paste))));
        all.add(action("fillDown", "", grid, () -> Commands.change(study -> grid(Grid::fillDown))));
        all.add(action("clearCells", "", grid, () -> Commands.change(study -> grid(Grid::clear))));
        all.add(action("selectAllCells", "", grid, () -> grid(Grid::selectAll)));
        all.add(action("clearSelection", "", () -> Commands.study(study -> !study.selection().regions().isEmpty()),
            () -> Commands.change(study -> study.selection().set(List.of()))));
    }

    /** In the tree they act on the selected lines, elsewhere on the selected analyses. */
    private static void addParts(List<StudyAction> all) {
        BooleanSupplier analyses = () -> Active.study().isPresent() && !Active.analyses().isEmpty();
        all.add(action("rename", "", () -> Active.tree().map(PartsTree::canRename).orElseGet(analyses::getAsBoolean), () ->
            Active.tree().ifPresentOrElse(PartsTree::rename,
                () -> Commands.change(study -> AnalysisEdits.rename(study, Active.analyses().getFirst())))));
        all.add(action("delete", "delete", () -> Active.tree().map(PartsTree::hasParts).orElseGet(analyses::getAsBoolean),
            () -> Commands.change(study -> Active.tree().ifPresentOrElse(PartsTree::remove,
                () -> AnalysisEdits.delete(study, Active.analyses())))));
        all.add(action("copyItems", "", () -> Active.tree().filter(PartsTree::hasParts).isPresent(),
            () -> Active.tree().ifPresent(PartsTree::copy)));
        all.add(action("pasteItems", "", () -> Active.tree().filter(PartsTree::canPaste).isPresent(),
            () -> Commands.change(study -> Active.tree().ifPresent(PartsTree::paste))));
    }

    private static StudyAction action(String id, String icon, BooleanSupplier enabled, Runnable run) {
        return Commands.action(id, icon, enabled, run);
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
