package org.ecofrontier.ui.app;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.actions.TextUndo;
import org.ecofrontier.ui.actions.TitledTool;
import org.ecofrontier.ui.commands.StudyActions;
import org.ecofrontier.ui.search.SearchBox;
import org.ecofrontier.ui.text.UiText;

/** The menus and the tools of the window. */
final class StudyActionBar extends ActionBarAdvisor {

    private static final String LINE = "-";
    private static final Set<String> TITLED = Set.of("run", "runAll", "stop");

    private IWorkbenchWindow window;
    private ActionFactory.IWorkbenchAction quit;

    StudyActionBar(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow of) {
        window = of;
        TextUndo.install(of.getWorkbench().getDisplay());
        Actions.install(of, StudyActions.all());
        quit = ActionFactory.QUIT.create(of);
        quit.setText(UiText.of("action.exit"));
        register(quit);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        IMenuManager file = menu(bar, "file", IWorkbenchActionConstants.M_FILE, "newStudy", "openStudy", "openArchive", LINE,
            "save", "saveAs", "revert", "packStudy", "closeStudy", LINE, "preferences", LINE);
        file.add(quit);
        menu(bar, "edit", IWorkbenchActionConstants.M_EDIT, "undo", "redo", LINE, "copyCells", "pasteCells", "fillDown", "clearCells",
            "selectAllCells", LINE, "copyItems", "pasteItems", "rename", "delete", LINE, "clearSelection", LINE, "search");
        menu(bar, "data", "data", "importTable", "importBoundaries", "exportTable", LINE, "fillMissing", "addDerived");
        menu(bar, "analyses", "analyses", "addAnalysis", "duplicate", LINE, "run", "runAll", "stop", LINE,
            "showResult");
        menu(bar, "figures", "figures", "figureSettings", "copyFigure", "saveFigure", LINE, "zoomIn", "zoomOut", "zoomFit", LINE,
            "previousPart", "nextPart");
        menu(bar, "report", "report", "makeReport");
        menu(bar, "view", "view", "showStudies", "showRegion", "showFindings", "showProgress", "showMethods", LINE,
            "nextPane", "previousPane");
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu(bar, "help", IWorkbenchActionConstants.M_HELP, "welcome", "showTutorial", "showHelp", "helpPages", LINE,
            "installMethods", "checkUpdates", "installedMethods", LINE, "errorReport", "about");
    }

    private IMenuManager menu(IMenuManager bar, String key, String id, String... actions) {
        MenuManager menu = new MenuManager(UiText.of("menu." + key), id);
        for (String action : actions) {
            if (LINE.equals(action)) {
                menu.add(new Separator());
            } else {
                menu.add(Actions.item(window, Actions.PREFIX + action));
            }
        }
        bar.add(menu);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        tools(bar, "file", List.of("newStudy", "openStudy", "save"));
        tools(bar, "edit", List.of("undo", "redo"));
        tools(bar, "run", List.of("run", "runAll", "stop"));
        ToolBarManager search = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        search.add(new SearchBox());
        bar.add(new ToolBarContributionItem(search, "org.ecofrontier.ui.tools.search"));
    }

    private void tools(ICoolBarManager bar, String id, List<String> actions) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        actions.forEach(action -> tools.add(TITLED.contains(action) ? new TitledTool(Actions.PREFIX + action)
            : Actions.item(window, Actions.PREFIX + action)));
        bar.add(new ToolBarContributionItem(tools, "org.ecofrontier.ui.tools." + id));
    }
}
