package org.ecofrontier.ui.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.keys.IBindingService;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.text.UiText;

/**
 * The commands of the workbench.
 *
 * @since 0.1
 */
public final class Actions {

    /** What the ids of our own commands begin with. */
    public static final String PREFIX = "org.ecofrontier.ui.";

    private static final Map<String, StudyAction> BY_ID = new LinkedHashMap<>();
    private static boolean refreshing;

    private Actions() {
    }

    /** Puts the commands into effect. */
    public static void install(IWorkbenchWindow window, List<StudyAction> all) {
        BY_ID.clear();
        all.forEach(action -> BY_ID.put(action.id(), action));
        IHandlerService handlers = window.getWorkbench().getService(IHandlerService.class);
        BY_ID.forEach(handlers::activateHandler);
        refresh();
    }

    /** Looks again which commands can be used. */
    public static void refresh() {
        Display display = Display.getCurrent();
        if (!refreshing && display != null && !BY_ID.isEmpty()) {
            refreshing = true;
            display.asyncExec(() -> {
                refreshing = false;
                BY_ID.values().forEach(StudyAction::refresh);
                Active.fire();
            });
        }
    }

    /**
     * A command as it is offered.
     *
     * @param id its id
     * @param title its name
     * @param icon the name of its icon, or an empty text
     * @param keys its keys in brackets, or an empty text
     * @since 0.1
     */
    public record Offer(String id, String title, String icon, String keys) {
    }

    /** {@return the commands that can be used now} */
    public static List<Offer> all() {
        return BY_ID.values().stream().filter(StudyAction::isEnabled).map(Actions::offer).toList();
    }

    private static Offer offer(StudyAction action) {
        String keys = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(action.id());
        return new Offer(action.id(), title(action.id()), action.icon(), keys == null ? "" : " (" + keys + ")");
    }

    static Offer offer(String id) {
        return offer(BY_ID.get(id));
    }

    static boolean isEnabled(String id) {
        return BY_ID.get(id).isEnabled();
    }

    /** The name of a command without its mnemonic, which Chinese names have in brackets. */
    private static String title(String id) {
        return UiText.of("action." + id.substring(id.lastIndexOf('.') + 1)).replaceAll("\\(&.\\)", "").replace("&", "");
    }

    /** Runs a command, if it can be used. */
    public static void run(String id) {
        StudyAction action = BY_ID.get(id);
        if (action != null) {
            action.run();
        }
    }

    /** {@return the menu or tool item of a command} */
    public static CommandContributionItem item(IWorkbenchWindow window, String id) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, id, id,
            CommandContributionItem.STYLE_PUSH);
        String key = "action." + id.substring(id.lastIndexOf('.') + 1);
        parameter.label = UiText.of(key);
        parameter.tooltip = title(id);
        StudyAction action = BY_ID.get(id);
        if (action != null && !action.icon().isEmpty()) {
            parameter.icon = Icons.descriptor(action.icon());
        }
        return new CommandContributionItem(parameter);
    }

    /** Fills the context menu of analyses and studies. */
    public static void fillContextMenu(IMenuManager menu) {
        Editors.page().ifPresent(page -> {
            IWorkbenchWindow window = page.getWorkbenchWindow();
            List.of("showResult", "run", "runAll", "stop").forEach(id -> menu.add(item(window, PREFIX + id)));
            menu.add(new Separator());
            List.of("addAnalysis", "duplicate", "rename", "delete").forEach(id -> menu.add(item(window, PREFIX + id)));
            menu.add(new Separator());
            if (Active.tree().isPresent()) {
                List.of("copyItems", "pasteItems").forEach(id -> menu.add(item(window, PREFIX + id)));
                menu.add(new Separator());
            }
            List.of("save", "closeStudy").forEach(id -> menu.add(item(window, PREFIX + id)));
        });
    }
}
